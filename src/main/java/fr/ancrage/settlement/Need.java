package fr.ancrage.settlement;

import java.util.Locale;

/** What somebody who wants to come may ask help for; kept with the family's wishes. */
public enum Need {
  HOUSING,
  PARTNER_WORK,
  CHILDCARE,
  SCHOOL,
  VEHICLE,
  PAPERS,
  LANGUAGES;

  /** The topic of the wish. */
  public String topic() {
    return name().toLowerCase(Locale.ROOT);
  }
}
