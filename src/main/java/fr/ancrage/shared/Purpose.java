package fr.ancrage.shared;

/** Why somebody looks at what is known of a person: each look has one of these reasons. */
public enum Purpose {
  /** Preparing and following an arrival. */
  ACCOMPANIMENT,
  /** An employer hands over a candidate and follows what becomes of it. */
  RECRUITING,
  /** Bridges between jobs and trainings: what somebody would like to become. */
  CAREER,
  /** The person's own page. */
  OWN_CASE,
  /** Who belongs to the team. */
  TEAM,
  /** A person asks what is known of them. */
  RIGHT_OF_ACCESS,
  /** A person asks to be forgotten. */
  RIGHT_TO_ERASURE,
  /** Whoever answers for the territory reads who looked at what. */
  OVERSIGHT
}
