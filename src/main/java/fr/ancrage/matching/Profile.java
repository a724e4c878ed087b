package fr.ancrage.matching;

import fr.ancrage.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The profile of a person in the territory's pool.
 *
 * @param practiseFrom from when they may practise, from their plan; null when there is none
 * @param sourceWords from whom, when it did not come from themselves
 * @param informedAt when they were told; null while that is due
 * @param lastContactAt the profile is kept for two years from then
 * @param remindedAt when they were asked whether it is to be kept
 */
public record Profile(
    UUID id,
    PersonId person,
    Wanted wanted,
    @Nullable LocalDate practiseFrom,
    Source source,
    @Nullable String sourceWords,
    Instant enteredAt,
    @Nullable Instant informedAt,
    Instant lastContactAt,
    @Nullable Instant remindedAt,
    Instant changedAt,
    int version) {

  /** Where the data came from. */
  public enum Source {
    /** Themselves. */
    PERSON,
    /** Staff, from what they said. */
    STAFF,
    /** Somebody else: they are to be told within a month. */
    THIRD_PARTY
  }
}
