package fr.ancrage.planning;

/** The fields of a step that an override may replace. */
public enum StepField implements Keyed {
  NAME,
  OPTIONAL,
  AFTER,
  PREFER_AFTER,
  LAUNCH,
  DEADLINE,
  DAYS,
  LEGAL_MAX_DAYS,
  LEGAL_MAX_DAYS_THIRD_COUNTRY,
  SILENCE,
  DOCUMENTS,
  AUTHORITY,
  WHO,
  HELPS,
  GATE,
  EXPIRES_AFTER_DAYS,
  EXPIRES_ON,
  SRC,
  CONFIDENCE,
  NOTES
}
