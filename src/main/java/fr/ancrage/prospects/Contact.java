package fr.ancrage.prospects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to reach a prospect, or a sign that they gave. */
public record Contact(
    UUID id,
    Kind kind,
    Outcome outcome,
    @Nullable String words,
    LocalDate day,
    Instant at,
    String by) {

  /** How. */
  public enum Kind {
    CALL,
    MET,
    MAIL,
    /** The territory's letter of approach, by mail. */
    LETTER,
    /** They answered by the link. */
    ANSWER;

    /** Those that somebody notes; the others note themselves. */
    public boolean noted() {
      return this == CALL || this == MET || this == MAIL;
    }

    /** As forms write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** One that may be noted. */
    public static Optional<Kind> of(@Nullable String code) {
      return Arrays.stream(values())
          .filter(one -> one.noted() && one.code().equals(code))
          .findFirst();
    }
  }

  /** What came of it. */
  public enum Outcome {
    SENT,
    REACHED,
    MISSED,
    INTERESTED,
    LATER;

    /** Whether they gave a sign themselves. */
    public boolean heard() {
      return this == REACHED || this == INTERESTED || this == LATER;
    }

    /** As forms write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this code. */
    public static Optional<Outcome> of(@Nullable String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
