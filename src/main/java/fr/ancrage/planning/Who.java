package fr.ancrage.planning;

/** Who performs a step, or may help with it. */
public enum Who implements Keyed {
  CANDIDATE,
  CONCIERGE,
  EMPLOYER,
  PARTNER
}
