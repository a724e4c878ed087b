package fr.ancrage.careers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a training.
 *
 * @param rank in order of arrival; the first {@code seats} have a seat
 */
public record Enrolled(
    UUID person,
    String name,
    @Nullable String profession,
    int rank,
    @Nullable Outcome outcome,
    @Nullable LocalDate outcomeOn) {
  /** What came of it. */
  public enum Outcome {
    COMPLETED,
    QUALIFIED,
    HIRED,
    ABANDONED;

    /** As it is kept. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The outcome of this code; none for anything else. */
    public static Optional<Outcome> of(@Nullable String code) {
      for (var one : values()) {
        if (one.code().equals(code)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }
  }
}
