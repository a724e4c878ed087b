package fr.ancrage.matching;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When somebody thinks of beginning. */
public enum Horizon {
  NOW,
  NEXT_SEMESTER,
  TWO_YEARS;

  /** As URLs and forms write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one of this code. */
  public static Optional<Horizon> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
