package fr.ancrage.planning;

/** What no answer means once the legal limit is reached. */
public enum Silence implements Keyed {
  REJECTION,
  ACCEPTANCE
}
