package fr.ancrage.settlement;

import fr.ancrage.documents.SignatureId;
import fr.ancrage.people.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the concierge may do in the person's name, and until when. */
public record Mandate(
    MandateId id,
    DossierId dossier,
    List<MandateScope> scopes,
    LocalDate until,
    AccountId proposedBy,
    String proposedByName,
    Instant proposedAt,
    SignatureId signature,
    @Nullable Instant signedAt,
    @Nullable Instant revokedAt,
    @Nullable String revokedByName) {

  /** Where it stands. */
  public enum State {
    PROPOSED,
    IN_FORCE,
    ENDED,
    REVOKED
  }

  /** Where it stands on this day, which is the last one if it is {@link #until}. */
  public State state(LocalDate today) {
    if (revokedAt != null) {
      return State.REVOKED;
    }
    if (until.isBefore(today)) {
      return State.ENDED;
    }
    return signedAt == null ? State.PROPOSED : State.IN_FORCE;
  }
}
