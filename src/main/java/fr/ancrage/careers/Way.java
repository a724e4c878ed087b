package fr.ancrage.careers;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one gets from one job to another. */
public enum Way {
  /** A diploma, in school or alternating with work. */
  TRAINING,
  /** Recognition of what was learned at work (VAE). */
  EXPERIENCE,
  /** A diploma behind a selection or a competition. */
  EXAM,
  /** A short course; no new diploma. */
  COURSE;

  /** As it is kept. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The way of this code; none for anything else. */
  public static Optional<Way> of(@Nullable String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
