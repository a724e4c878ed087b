package fr.ancrage.feedback;

import java.util.Locale;

/** « Pensez-vous rester ? » */
public enum Staying {
  YES,
  PERHAPS,
  NO;

  /** As it is kept. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
