package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person and a structure brought together.
 *
 * @param post its title when it is about one
 * @param dueOn by when whoever is waited for answers
 * @param refused who said no, and why
 */
public record Introduction(
    UUID id,
    PersonId person,
    OrganisationId organisation,
    @Nullable UUID need,
    @Nullable String post,
    IntroductionState state,
    @Nullable String words,
    @Nullable AccountId proposedBy,
    String proposedByName,
    Instant proposedAt,
    @Nullable Instant presentedAt,
    @Nullable LocalDate dueOn,
    @Nullable String offerWords,
    @Nullable LocalDate startOn,
    @Nullable Refused refused,
    int version) {

  /** A no. */
  public record Refused(IntroductionState.Party by, String why, @Nullable String words) {}

  /** What was done, when, by whom. */
  public record Act(IntroductionState state, @Nullable String words, String byName, Instant at) {}
}
