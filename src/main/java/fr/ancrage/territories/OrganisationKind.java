package fr.ancrage.territories;

/** What an organisation is; its part in a territory is said by its membership. */
public enum OrganisationKind {
  HOSPITAL,
  EHPAD,
  SSIAD,
  SOCIAL_CARE,
  GROUP_PRACTICE,
  HEALTH_CENTRE,
  PRACTICE,
  PHARMACY,
  CPTS,
  LOCAL_AUTHORITY,
  REGIONAL_HEALTH_AGENCY,
  HEALTH_INSURANCE_FUND,
  PROFESSIONAL_ORDER,
  UNIVERSITY,
  ESTATE_AGENCY,
  SCHOOL,
  CHILDCARE,
  CLUB,
  COMPANY,
  ASSOCIATION
}
