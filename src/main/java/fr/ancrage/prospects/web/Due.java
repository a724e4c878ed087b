package fr.ancrage.prospects.web;

import org.jspecify.annotations.Nullable;

/** What presses: conditions on {@code :today}. */
enum Due {
  TODAY("jour", "next_on <= :today"),
  WEEK("semaine", "next_on <= cast(:today as date) + 7"),
  INFORM("informer", "informed_at is null");

  private final String code;
  private final String condition;

  Due(String code, String condition) {
    this.code = code;
    this.condition = condition;
  }

  String code() {
    return code;
  }

  String condition() {
    return condition;
  }

  static @Nullable Due of(@Nullable String code) {
    for (var one : values()) {
      if (one.code.equals(code)) {
        return one;
      }
    }
    return null;
  }
}
