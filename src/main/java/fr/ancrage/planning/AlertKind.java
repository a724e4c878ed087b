package fr.ancrage.planning;

/** What a person must be told about a step. */
public enum AlertKind implements Keyed {
  /** The deadline is before the earliest date; it moves nothing. */
  DEADLINE_MISSED,
  /** The validity does not cover what needs it, and a later start does not help. */
  EXPIRES_TOO_SOON,
  /** The limit is near; no answer then has a meaning. */
  SILENCE,
  /** The limit is near; without an answer the wait goes on. */
  NO_ANSWER
}
