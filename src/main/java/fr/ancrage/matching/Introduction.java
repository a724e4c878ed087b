package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  public record Refused(IntroductionState.Party by, String why, @Nullable String words) {
    /** Reasons of a structure; « consent » is said by the product. */
    public static final List<String> STRUCTURE =
        List.of("filled", "profile", "dates", "rate", "other");

    /** Reasons of a person. */
    public static final List<String> PERSON =
        List.of("place", "dates", "rate", "terms", "found", "other");

    /** Whether it is a reason that somebody may give. */
    public static boolean known(String why) {
      return STRUCTURE.contains(why) || PERSON.contains(why);
    }
  }

  /** What was done, when, by whom. */
  public record Act(IntroductionState state, @Nullable String words, String byName, Instant at) {}
}
