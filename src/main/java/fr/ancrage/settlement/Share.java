package fr.ancrage.settlement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part of a dossier given, by a link, to somebody without account.
 *
 * @param step the one step it shows; null when it shows all that the employer performs
 * @param name who it was given to
 */
public record Share(
    UUID id,
    DossierId dossier,
    Kind kind,
    @Nullable String step,
    String name,
    @Nullable String email,
    Instant sharedAt,
    @Nullable Instant lastUsedAt) {

  /** To whom. */
  public enum Kind {
    /** The person: their page. */
    PERSON,
    /** The employer: the steps it performs. */
    EMPLOYER,
    /** A partner: one step, and nothing but the request. */
    PARTNER,
    /** The person: the interview to fill. */
    INTERVIEW
  }

  /** The purpose of its link. */
  public String purpose() {
    return purpose(kind);
  }

  /** The purpose of the links of a kind; the person may fill the interview by either of theirs. */
  public static String purpose(Kind kind) {
    return switch (kind) {
      case PERSON, INTERVIEW -> "person";
      case EMPLOYER, PARTNER -> "steps";
    };
  }
}
