package fr.ancrage.matching.rest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What brings an introduction on, as other software says it. */
sealed interface MoveBody {
  /** To another state, one that needs nothing more to be said. */
  record Step(@Nullable String to) implements MoveBody {}

  /** An offer of the structure. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Offer(@Nullable String words, @Nullable LocalDate startOn) implements MoveBody {}

  /** A no, with a reason. */
  record Refusal(@Nullable String reason, @Nullable String words) implements MoveBody {}

  /** The programme of a visit. */
  record Visit(@Nullable String words, @Nullable List<Stop> stops) implements MoveBody {}

  /**
   * One part of it, in the wall time of the territory.
   *
   * @param hostLanguage « fr » or « en »: in which the host is invited, when it is not that of
   *     their account
   */
  @JsonNaming(SnakeCaseStrategy.class)
  record Stop(
      @Nullable LocalDateTime start,
      @Nullable LocalDateTime end,
      @Nullable String title,
      @Nullable String place,
      @Nullable String hostName,
      @Nullable String hostEmail,
      @Nullable String hostLanguage) {}
}
