package fr.ancrage.planning;

/**
 * Whether the file of a document may be kept: while the dossier lives, until the step closes,
 * never.
 */
public enum Store implements Keyed {
  OK,
  TRANSIENT,
  NEVER
}
