package fr.ancrage.needs;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How soon somebody must be there. */
public enum Urgency {
  NOW,
  SOON,
  PLANNED;

  /** As it is kept and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this code; none for anything else. */
  public static Optional<Urgency> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
