package fr.ancrage.prospects;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the territory approaches.
 *
 * @param owner who looks after it; null until somebody takes it
 * @param next when it is looked at again
 * @param enteredBy the name of who noted or named them
 * @param informedAt when they were told where their data come from; null while that is due
 * @param heardAt the last sign they gave themselves
 * @param person the record they became
 */
public record Prospect(
    UUID id,
    Known known,
    @Nullable AccountId owner,
    @Nullable LocalDate next,
    ProspectState state,
    String enteredBy,
    Instant enteredAt,
    @Nullable Instant informedAt,
    @Nullable Instant heardAt,
    @Nullable PersonId person,
    int version) {

  /** Whether somebody still has to act. */
  public boolean open() {
    return state != ProspectState.CAME;
  }
}
