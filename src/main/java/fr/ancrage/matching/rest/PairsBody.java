package fr.ancrage.matching.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Two people and the posts to choose from.
 *
 * @param home around which communes the two would live; wherever both posts are near when left out
 * @param order {@code wishes} (fewest open wishes first) or {@code ways} (shortest ways first)
 * @param limit how many pairs, 50 when left out, at most 200
 */
@JsonNaming(SnakeCaseStrategy.class)
record PairsBody(
    @Nullable Person one,
    @Nullable Person other,
    @Nullable List<Need> needs,
    @Nullable Home home,
    @Nullable String order,
    @Nullable Integer limit) {

  /**
   * What one of them looks for; nothing of the family, the health or the nationality.
   *
   * @param communes INSEE codes around which they would work
   * @param km their longest way, as the crow flies; 30 when left out
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Person(
      @Nullable String profession,
      @Nullable String speciality,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable LocalDate practiseFrom,
      @Nullable List<String> communes,
      @Nullable Integer km,
      @Nullable Integer rateMin,
      @Nullable Integer rateMax,
      @Nullable List<String> halfDays,
      @Nullable Boolean lodging) {}

  /** A post; {@code id} is the caller's, a UUID. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Need(
      @Nullable UUID id,
      @Nullable String commune,
      @Nullable String profession,
      @Nullable String speciality,
      @Nullable Integer rateMin,
      @Nullable Integer rateMax,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable List<String> halfDays,
      @Nullable Boolean lodging) {}

  /** INSEE codes, and how far from them. */
  record Home(@Nullable List<String> communes, @Nullable Integer km) {}
}
