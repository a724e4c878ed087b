package fr.ancrage.needs.web;

import fr.ancrage.needs.Resource;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is lent or shared, in words. */
@Component
class ResourceWords {
  private final NeedWords words;
  private final Clock clock;

  ResourceWords(NeedWords words, Clock clock) {
    this.words = words;
    this.clock = clock;
  }

  /** Whose half-days or whose room; null where no profession is said. */
  @Nullable String profession(Resource.Terms terms, Texts t) {
    return terms.profession() == null
        ? null
        : words.profession(terms.profession(), terms.speciality(), t);
  }

  /** Whose, where, when, in a line. */
  String facts(
      Territory territory,
      Resource.Terms terms,
      Map<OrganisationId, String> names,
      Map<String, String> communes,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return Stream.of(
            names.get(terms.organisation()),
            communes.getOrDefault(terms.commune(), terms.commune()),
            profession(terms, t),
            NeedWords.halfDays(terms.halfDays(), t),
            terms.from() == null && terms.until() == null
                ? null
                : NeedWords.when(terms.from(), terms.until(), today, t))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** Its picture in the sprite. */
  static String icon(Resource.Kind kind) {
    return switch (kind) {
      case PROFESSIONAL -> "person";
      case ROOM -> "door-open";
      case TRAINER -> "mortarboard";
      case VEHICLE -> "car-front";
      case EQUIPMENT -> "gear";
      case HOURS -> "clock";
    };
  }
}
