package fr.ancrage.matching.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shares of full time, as people look for them. */
public enum RateBand {
  FULL("coalesce(p.rate_max, 100) = 100"),
  MOST("coalesce(p.rate_max, 100) >= 50 and coalesce(p.rate_min, 5) < 100"),
  LESS("coalesce(p.rate_min, 5) < 50");

  private final String condition;

  RateBand(String condition) {
    this.condition = condition;
  }

  public String condition() {
    return condition;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static @Nullable RateBand of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return null;
  }
}
