package fr.ancrage.shared;

/** What was done, as the audit keeps it. */
public enum Act {
  /** Shown to somebody. */
  SEEN,
  /** Entered. */
  CREATED,
  /** Written, moved, ticked or taken back. */
  CHANGED,
  /** Taken out of the product as a file. */
  EXPORTED,
  /** Two records made one. */
  MERGED,
  /** One record made two again. */
  PARTED,
  /** Forgotten for good. */
  ERASED,
  /** Compared with its seals. */
  CHECKED
}
