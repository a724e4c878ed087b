package fr.ancrage.matching.rest;

import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.trail.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Somebody who looks, as the holder of the token may see them: no means of contact, nothing of the
 * family, the health or the nationality.
 *
 * @param practiseFrom the day from which they may practise, never why
 * @param communes INSEE codes around which they would work; anywhere in the territory when empty
 * @param nearKm from the place that was asked for
 * @param trail what they were and where; only when one person is read
 */
@JsonNaming(SnakeCaseStrategy.class)
record PersonJson(
    UUID id,
    String name,
    @Nullable String profession,
    @Nullable String speciality,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable LocalDate practiseFrom,
    List<String> communes,
    @Nullable Integer km,
    @Nullable Integer rateMin,
    @Nullable Integer rateMax,
    List<String> halfDays,
    @Nullable String horizon,
    List<String> languages,
    @Nullable String wishes,
    boolean lodging,
    @Nullable Double nearKm,
    Instant changedAt,
    @Nullable List<Step> trail) {

  /** What somebody was, where, from when to when. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Step(
      String kind,
      @Nullable UUID organisationId,
      @Nullable String words,
      LocalDate from,
      @Nullable LocalDate until) {
    static Step of(Milestone one) {
      return new Step(
          one.kind().name().toLowerCase(Locale.ROOT),
          one.organisation() == null ? null : one.organisation().value(),
          one.words(),
          one.from(),
          one.to());
    }
  }

  /** A page of people; {@code next} is the cursor of the page after it, null on the last. */
  record Page(List<PersonJson> items, @Nullable String next) {}

  /** How many there are, and how many each value of each facet would leave. */
  record Facets(long total, Map<String, Map<String, Long>> facets) {}

  static PersonJson of(FoundProfile one, @Nullable List<Milestone> trail) {
    var wanted = one.wanted();
    return new PersonJson(
        one.id(),
        one.name(),
        wanted.profession(),
        wanted.speciality(),
        wanted.from(),
        wanted.until(),
        one.practiseFrom(),
        wanted.communes(),
        wanted.km(),
        wanted.rateMin(),
        wanted.rateMax(),
        wanted.halfDays(),
        wanted.horizon() == null ? null : wanted.horizon().code(),
        wanted.languages(),
        wanted.wishes(),
        wanted.lodging(),
        one.nearKm() == null ? null : Math.round(one.nearKm() * 10) / 10.0,
        one.changedAt(),
        trail == null ? null : trail.stream().map(Step::of).toList());
  }
}
