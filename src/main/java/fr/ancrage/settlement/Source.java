package fr.ancrage.settlement;

/** Through which door a first contact came. */
public enum Source {
  /** A director handed the person over. */
  HANDOVER,
  /** The person filled the public form. */
  PUBLIC_FORM,
  /** The concierge typed it. */
  STAFF,
  /** Pasted from a spreadsheet. */
  IMPORT
}
