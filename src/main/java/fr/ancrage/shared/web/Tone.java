package fr.ancrage.shared.web;

import java.util.Locale;

/** How things stand. Never colour alone: each tone has its icon, and a word stands beside it. */
public enum Tone {
  DONE("check-circle-fill"),
  WAITING("hourglass-split"),
  LATE("exclamation-triangle"),
  INFO("info-circle"),
  HOLDS("flag-fill"),
  NEUTRAL("circle");

  private final String icon;

  Tone(String icon) {
    this.icon = icon;
  }

  public String icon() {
    return icon;
  }

  /** Its class in the style sheet. */
  public String style() {
    return "state-" + name().toLowerCase(Locale.ROOT);
  }
}
