package fr.ancrage.site.web;

import fr.ancrage.needs.Freshness;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.site.Offer;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers in the reader's words. */
@Component
class OfferWords {
  private final Professions professions;
  private final Clock clock;

  OfferWords(Professions professions, Clock clock) {
    this.professions = professions;
    this.clock = clock;
  }

  LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  String profession(Offer one, Texts t) {
    return professions.label(one.profession(), one.speciality(), t.language());
  }

  String profession(String code, Texts t) {
    return professions.label(code, null, t.language());
  }

  String rome(Offer one) {
    return professions
        .find(one.profession(), one.speciality())
        .map(named -> named.rome())
        .orElse("");
  }

  String contract(Offer one, Texts t) {
    return one.contract() == null ? "" : t.get("site.contract." + one.contract());
  }

  String rate(Offer one, Texts t) {
    if (one.rateMin() == 100) {
      return t.get("site.rate.full");
    }
    return one.rateMin() == one.rateMax()
        ? t.get("site.rate.part", one.rateMin())
        : t.get("site.rate.range", one.rateMin(), one.rateMax());
  }

  String when(Offer one, Territory territory, Texts t) {
    var today = today(territory);
    var from = one.from();
    var until = one.until();
    if (from != null && until != null) {
      return t.get("site.when.dates", t.near(from, today), t.near(until, today));
    }
    if (from != null && from.isAfter(today)) {
      return t.get("site.when.from", t.near(from, today));
    }
    return until == null ? t.get("site.when.soon") : t.get("site.when.until", t.near(until, today));
  }

  /** « lundi matin, mardi ». */
  String halfDays(Offer one, Texts t) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> halfDays(one.halfDays(), day, t))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String halfDays(List<String> codes, DayOfWeek day, Texts t) {
    var code = day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    var name = day.getDisplayName(TextStyle.FULL, t.locale());
    var morning = codes.contains(code + "-am");
    var afternoon = codes.contains(code + "-pm");
    if (morning && afternoon) {
      return name;
    }
    return morning
        ? t.get("site.half.morning", name)
        : afternoon ? t.get("site.half.afternoon", name) : "";
  }

  LocalDate validThrough(Offer one, Territory territory) {
    return one.confirmedAt().plus(Freshness.BELIEVED).atZone(territory.zone()).toLocalDate();
  }

  /** The facts of an offer in one line. */
  String facts(Offer one, Territory territory, Texts t) {
    return Stream.of(
            one.organisation(),
            one.commune(),
            contract(one, t),
            rate(one, t),
            when(one, territory, t))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
