package fr.ancrage.needs;

import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a need.
 *
 * @param commune INSEE code of where the work is
 * @param profession of {@link fr.ancrage.reference.Professions}
 * @param places how many are sought
 * @param from null for as soon as possible
 * @param until null for an open end
 * @param hours hours and duty, in words
 * @param offered whether the organisation wishes it on the public pages
 */
public record NeedTerms(
    OrganisationId organisation,
    String title,
    String commune,
    String profession,
    @Nullable String speciality,
    int places,
    Rate rate,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Urgency urgency,
    @Nullable Contract contract,
    List<HalfDay> halfDays,
    @Nullable String hours,
    @Nullable String site,
    @Nullable Why why,
    boolean lodging,
    @Nullable String words,
    boolean offered) {

  /** A full-time post from as soon as possible, of which no more is known. */
  public static NeedTerms plain(
      OrganisationId organisation, String title, String commune, String profession) {
    return new NeedTerms(
        organisation,
        title,
        commune,
        profession,
        null,
        1,
        Rate.FULL,
        null,
        null,
        Urgency.SOON,
        null,
        List.of(),
        null,
        null,
        null,
        false,
        null,
        true);
  }

  /** The same, to follow somebody who leaves that day. */
  NeedTerms following(@Nullable String special, LocalDate day, @Nullable String said) {
    return new NeedTerms(
        organisation,
        title,
        commune,
        profession,
        special,
        places,
        rate,
        day,
        until,
        Urgency.PLANNED,
        contract,
        halfDays,
        hours,
        site,
        Why.DEPARTURE,
        lodging,
        said,
        offered);
  }
}
