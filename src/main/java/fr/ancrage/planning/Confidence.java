package fr.ancrage.planning;

/** How far a step of the catalogue can be trusted. */
public enum Confidence implements Keyed {
  SOURCED,
  MIXED,
  GENERAL
}
