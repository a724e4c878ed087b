package fr.ancrage.shared;

/** What an account does in one territory; one account may hold several roles. */
public enum Role {
  /** Sees the whole territory, never the households. */
  COORDINATOR,
  /** Accompanies persons and their households. */
  CONCIERGE,
  /** Directs or recruits for one member organisation. */
  RECRUITER,
  /** Candidate, intern or member: own page only. */
  PROFESSIONAL,
  /** Pays for a part and reads indicators. */
  FUNDER
}
