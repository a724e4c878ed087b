package fr.ancrage.territories;

/** What an organisation is to a territory. */
public enum Part {
  /** Adheres and may recruit through it. */
  MEMBER,
  /** Gives services or perks; has no access to persons. */
  PARTNER,
  /** Pays for a part. */
  FUNDER
}
