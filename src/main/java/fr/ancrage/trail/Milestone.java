package fr.ancrage.trail;

import fr.ancrage.people.PersonId;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was, where, from when to when.
 *
 * @param organisation null when it was outside the territory's registry
 * @param words what more there is to say: a service, a speciality
 * @param recordedByName who said so
 */
public record Milestone(
    UUID id,
    PersonId person,
    Kind kind,
    @Nullable OrganisationId organisation,
    @Nullable String words,
    LocalDate from,
    @Nullable LocalDate to,
    String recordedByName) {

  /** What somebody is, over time. */
  public enum Kind {
    STUDENT,
    INTERN,
    LOCUM,
    CANDIDATE,
    EMPLOYEE,
    MEMBER,
    LEFT
  }
}
