package fr.ancrage.needs;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What made the need. */
public enum Why {
  DEPARTURE,
  CREATION,
  LEAVE,
  VACANT;

  /** As it is kept and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this code; none for anything else. */
  public static Optional<Why> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
