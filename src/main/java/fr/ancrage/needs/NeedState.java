package fr.ancrage.needs;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a need stands. */
public enum NeedState {
  /** Written, shown to who writes it only. */
  DRAFT,
  /** Somebody is sought. */
  OPEN,
  /** Somebody was found. */
  FILLED,
  /** Nobody is sought any more. */
  WITHDRAWN;

  /** As it is kept and sent. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of this code; none for anything else. */
  public static Optional<NeedState> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
