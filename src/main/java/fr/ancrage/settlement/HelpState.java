package fr.ancrage.settlement;

import java.util.Locale;

/** Where a request for help stands. */
public enum HelpState {
  OPEN,
  UNDER_WAY,
  /** With what was done. */
  SOLVED,
  /** With a reason. */
  REFUSED;

  /** As it is kept. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nobody works on it any more. */
  public boolean over() {
    return this == SOLVED || this == REFUSED;
  }
}
