package fr.ancrage.documents;

/** Why a file is not kept; each has a sentence. */
public enum Refusal {
  /** There is nothing in it. */
  EMPTY,
  /** It is larger than {@link StoredFiles#LARGEST}. */
  TOO_LARGE,
  /** It is a program, whatever its name says. */
  PROGRAM,
  /** A photograph in a format that many cannot open, and that hides where it was taken. */
  HEIC,
  /** Nothing that is kept here. */
  TYPE,
  /** It carries macros. */
  MACROS,
  /** It begins as what it claims to be, and cannot be read to its end. */
  BROKEN,
  /** The antivirus has found something. */
  INFECTED,
  /** The antivirus is configured, and does not answer. */
  UNCHECKED,
  /** Its kind is never kept. */
  NEVER,
  /** Nothing needs it any more. */
  OVER,
  /** There are {@link StoredFiles#MOST} of its kind already. */
  MANY
}
