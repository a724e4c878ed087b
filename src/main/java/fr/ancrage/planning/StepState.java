package fr.ancrage.planning;

/** Where a step of a plan stands. Blocked: it waits for a refused one and has no dates. */
public enum StepState implements Keyed {
  TO_DO,
  STARTED,
  DONE,
  REFUSED,
  BLOCKED
}
