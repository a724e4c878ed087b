package fr.ancrage.planning;

/** What cannot lawfully or practically start before a step is done, in the order of opening. */
public enum Gate implements Keyed {
  ARRIVAL,
  EMPLOYMENT,
  PRACTICE,
  BILLING,
  NONE
}
