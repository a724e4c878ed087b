package fr.ancrage.shared;

/** Which part of the product an act of the audit touched. */
public enum Matter {
  DOSSIER,
  PLAN,
  STEP,
  CHANGES,
  ALERTS,
  INTERVIEW,
  MESSAGES,
  APPOINTMENTS,
  CALENDAR,
  NEWS,
  SHARES,
  DOCUMENTS,
  MANDATE,
  BOOKLET,
  PERSON,
  LIST,
  SEARCH,
  DUPLICATES,
  HANDOVERS,
  IMPORT,
  PROFILE,
  CONSENT,
  INTRODUCTION,
  PROSPECT,
  TEAM,
  CAREER,
  JOURNAL
}
