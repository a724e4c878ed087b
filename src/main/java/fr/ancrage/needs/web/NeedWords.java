package fr.ancrage.needs.web;

import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Rate;
import fr.ancrage.needs.Urgency;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Needs in words. */
@Component
public class NeedWords {
  private final Professions professions;

  NeedWords(Professions professions) {
    this.professions = professions;
  }

  /** The profession, or its speciality. */
  String profession(String code, @Nullable String speciality, Texts t) {
    return professions.label(code, speciality, t.language());
  }

  /** « 80 % », « de 50 à 80 % », « temps plein ». */
  static String rate(Rate rate, Texts t) {
    return rate.equals(Rate.FULL)
        ? t.get("needs.rate.full")
        : rate.min() == rate.max()
            ? t.get("needs.rate.one", rate.min())
            : t.get("needs.rate.range", rate.min(), rate.max());
  }

  /** « dès que possible », « du 3 janvier au 30 juin ». */
  static String when(
      @Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, Texts t) {
    if (from == null) {
      return until == null
          ? t.get("needs.when.soonest")
          : t.get("needs.when.until", t.near(until, today));
    }
    return until == null
        ? t.get("needs.when.from", t.near(from, today))
        : t.get("needs.when.range", t.near(from, today), t.near(until, today));
  }

  /** « confirmé il y a 12 jours ». */
  static String fresh(Instant confirmed, ZoneId zone, LocalDate today, Texts t) {
    var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(confirmed, zone), today);
    return days < 61
        ? t.get("needs.fresh.days", Math.max(0, days))
        : t.get("needs.fresh.months", days / 30);
  }

  /** « lundi matin, mardi toute la journée »; null when none is said. */
  static @Nullable String halfDays(List<HalfDay> halfDays, Texts t) {
    var words = new ArrayList<String>();
    for (var day : DayOfWeek.values()) {
      var parts = halfDays.stream().filter(one -> one.day() == day).toList();
      if (!parts.isEmpty()) {
        var name = day.getDisplayName(TextStyle.FULL, t.locale());
        words.add(
            parts.size() == 2
                ? name
                : t.get(
                    parts.getFirst().afternoon() ? "needs.half.afternoon" : "needs.half.morning",
                    name));
      }
    }
    return words.isEmpty() ? null : String.join(", ", words);
  }

  /** What a row says beside the title. */
  static String facts(
      NeedTerms terms, @Nullable String organisation, String place, LocalDate today, Texts t) {
    return Stream.of(
            organisation,
            place,
            rate(terms.rate(), t),
            terms.contract() == null ? null : t.name("needs.contract", terms.contract()),
            when(terms.from(), terms.until(), today, t))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** Everything that is known, for the page and beside another version. */
  List<Term> terms(NeedTerms terms, String organisation, String commune, LocalDate today, Texts t) {
    var list = new ArrayList<Term>();
    add(list, t.get("needs.profession"), profession(terms.profession(), terms.speciality(), t));
    add(list, t.get("needs.organisation"), organisation);
    add(
        list,
        t.get("needs.commune"),
        terms.site() == null ? commune : commune + ", " + terms.site());
    add(list, t.get("needs.places"), terms.places() == 1 ? null : String.valueOf(terms.places()));
    add(list, t.get("needs.rate"), rate(terms.rate(), t));
    add(list, t.get("needs.when"), when(terms.from(), terms.until(), today, t));
    add(list, t.get("needs.urgency"), t.name("needs.urgency", terms.urgency()));
    add(
        list,
        t.get("needs.contract"),
        terms.contract() == null ? null : t.name("needs.contract", terms.contract()));
    add(list, t.get("needs.halfdays"), halfDays(terms.halfDays(), t));
    add(list, t.get("needs.hours"), terms.hours());
    add(list, t.get("needs.why"), terms.why() == null ? null : t.name("needs.why", terms.why()));
    add(list, t.get("needs.lodging"), terms.lodging() ? t.get("needs.lodging.yes") : null);
    return List.copyOf(list);
  }

  /** One line of what is known. */
  public record Term(String label, String value) {}

  private static void add(List<Term> list, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      list.add(new Term(label, value));
    }
  }

  static Tone tone(Urgency urgency) {
    return switch (urgency) {
      case NOW -> Tone.HOLDS;
      case SOON -> Tone.WAITING;
      case PLANNED -> Tone.NEUTRAL;
    };
  }

  static Tone tone(NeedState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
      case OPEN -> Tone.INFO;
      case FILLED -> Tone.DONE;
    };
  }
}
