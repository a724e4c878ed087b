package fr.ancrage.matching.rest;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.finding.IntroductionQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A person and a structure brought together, as the holder of the token may see it.
 *
 * @param awaited who is waited for: {@code person}, {@code structure}, {@code coordination} or
 *     {@code nobody}
 * @param dueOn by when
 * @param moves to which states the holder of the token may bring it
 * @param visit its programme; only when one introduction is read
 */
@JsonNaming(SnakeCaseStrategy.class)
record IntroductionJson(
    UUID id,
    int version,
    String state,
    String awaited,
    @Nullable LocalDate dueOn,
    Person person,
    UUID organisationId,
    @Nullable UUID needId,
    @Nullable String post,
    @Nullable String words,
    String proposedBy,
    Instant proposedAt,
    @Nullable Instant presentedAt,
    @Nullable Offer offer,
    @Nullable Refusal refusal,
    Instant changedAt,
    List<String> moves,
    @Nullable Programme visit) {

  /** Who: the means of contact from the presentation on, {@code id} while they may be seen. */
  record Person(@Nullable UUID id, String name, @Nullable String email, @Nullable String phone) {}

  /** What the structure offers. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Offer(@Nullable String words, @Nullable LocalDate startOn) {}

  /** A no: of whom, and why. */
  record Refusal(String by, String reason, @Nullable String words) {}

  /** The programme of a visit, in the wall time of the territory. */
  record Programme(@Nullable String words, boolean cancelled, List<Stop> stops) {}

  /** One part of it. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Stop(
      LocalDateTime start,
      LocalDateTime end,
      String title,
      String place,
      @Nullable String hostName) {}

  /** A page of introductions; {@code next} is the cursor of the page after it, null on the last. */
  record Page(List<IntroductionJson> items, @Nullable String next) {}

  static IntroductionJson of(IntroductionQuery.Row row, Party reader, @Nullable Visit visit) {
    var one = row.introduction();
    return new IntroductionJson(
        one.id(),
        one.version(),
        one.state().code(),
        code(one.state().awaited()),
        one.dueOn(),
        new Person(row.profile(), row.name(), row.email(), row.phone()),
        one.organisation().value(),
        one.need(),
        one.post(),
        one.words(),
        one.proposedByName(),
        one.proposedAt(),
        one.presentedAt(),
        one.offerWords() == null && one.startOn() == null
            ? null
            : new Offer(one.offerWords(), one.startOn()),
        refusal(one.refused()),
        row.changedAt(),
        one.state().next().stream()
            .filter(to -> one.state().moves(reader, to))
            .map(IntroductionState::code)
            .toList(),
        visit == null ? null : programme(visit));
  }

  private static @Nullable Refusal refusal(Introduction.@Nullable Refused no) {
    return no == null ? null : new Refusal(code(no.by()), no.why(), no.words());
  }

  private static Programme programme(Visit visit) {
    return new Programme(
        visit.words(),
        visit.cancelled(),
        visit.stops().stream()
            .map(one -> new Stop(one.start(), one.end(), one.title(), one.place(), one.hostName()))
            .toList());
  }

  private static String code(Party party) {
    return party.name().toLowerCase(Locale.ROOT);
  }
}
