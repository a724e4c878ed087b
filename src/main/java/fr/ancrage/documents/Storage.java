package fr.ancrage.documents;

/** How long the file of a document may be kept. */
public enum Storage {
  /** While the matter lives. */
  OK,
  /** Until nothing needs it any more. */
  TRANSIENT,
  /** Never: it is only noted who saw it, and when. */
  NEVER
}
