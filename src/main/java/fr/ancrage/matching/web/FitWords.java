package fr.ancrage.matching.web;

import fr.ancrage.matching.Fit;
import fr.ancrage.matching.HalfDays;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Wanted;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A fit in words: each condition met, to be asked or not, with what would have to give. */
@Component
class FitWords {
  private static final int WEEK = 7;
  private static final int MONTHS_FROM = 75;
  private static final double MONTH = 30.4;

  private final Professions professions;
  private final WantedWords words;

  FitWords(Professions professions, WantedWords words) {
    this.professions = professions;
    this.words = words;
  }

  /** Both sides of a fit. */
  record Pair(Wanted wanted, @Nullable LocalDate practiseFrom, Post post, String place, Fit fit) {}

  Tone tone(Fit fit) {
    return fit.gives() > 0 ? Tone.HOLDS : fit.asks() > 0 ? Tone.WAITING : Tone.DONE;
  }

  String verdict(Fit fit, Texts t) {
    return fit.gives() > 0
        ? t.get("matching.fit.verdict.give", fit.gives())
        : fit.asks() > 0
            ? t.get("matching.fit.verdict.ask", fit.asks())
            : t.get("matching.fit.verdict.met");
  }

  List<FitRow.Condition> conditions(Pair pair, Texts t) {
    return pair.fit().conditions().stream()
        .map(
            one ->
                new FitRow.Condition(
                    switch (one.state()) {
                      case MET -> Tone.DONE;
                      case UNKNOWN -> Tone.WAITING;
                      case NOT -> Tone.HOLDS;
                    },
                    t.name("matching.fit.state", one.state()),
                    words(one, pair, t),
                    one.about().hard()))
        .toList();
  }

  private String words(Fit.Condition one, Pair pair, Texts t) {
    return switch (one.about()) {
      case PROFESSION -> profession(one, pair, t);
      case SPECIALITY -> speciality(one, pair, t);
      case DATE -> date(one, pair, t);
      case UNTIL -> until(pair, t);
      case RATE -> rate(one, pair, t);
      case HALF_DAYS -> halfDays(one, pair, t);
      case PLACE -> place(one, pair, t);
      case LODGING -> t.get("matching.fit.lodging" + not(one));
      case HORIZON ->
          one.state() == Fit.State.MET
              ? t.get("matching.fit.horizon")
              : t.get(
                  "matching.fit.horizon.not",
                  t.name("profile.horizon", Objects.requireNonNull(pair.wanted().horizon())));
    };
  }

  private String profession(Fit.Condition one, Pair pair, Texts t) {
    return switch (one.state()) {
      case MET -> t.get("matching.fit.profession");
      case UNKNOWN -> t.get("matching.fit.profession.unknown");
      case NOT ->
          t.get(
              "matching.fit.profession.not",
              words.profession(pair.wanted(), t),
              professions.label(pair.post().profession(), null, t.language()));
    };
  }

  private String speciality(Fit.Condition one, Pair pair, Texts t) {
    var asked = professions.label(pair.post().profession(), pair.post().speciality(), t.language());
    return switch (one.state()) {
      case MET -> t.get("matching.fit.speciality");
      case UNKNOWN -> t.get("matching.fit.speciality.unknown", asked);
      case NOT -> t.get("matching.fit.speciality.not", words.profession(pair.wanted(), t), asked);
    };
  }

  private static String date(Fit.Condition one, Pair pair, Texts t) {
    var ready = Fit.ready(pair.wanted(), pair.practiseFrom());
    return switch (one.state()) {
      case MET -> t.get("matching.fit.date");
      case UNKNOWN ->
          ready == null
              ? t.get("matching.fit.date.unknown")
              : t.get("matching.fit.date.open", t.date(ready));
      case NOT -> t.get("matching.fit.date.not", days(one.gap(), t));
    };
  }

  /** « six semaines », as people say how long. */
  private static String days(long days, Texts t) {
    if (days >= MONTHS_FROM) {
      return t.get("matching.fit.date.months", Math.round(days / MONTH));
    }
    return days >= 2 * WEEK
        ? t.get("matching.fit.date.weeks", Math.round((double) days / WEEK))
        : t.get("matching.fit.date.days", days);
  }

  private static String until(Pair pair, Texts t) {
    var until = t.date(Objects.requireNonNull(pair.wanted().until()));
    return pair.post().until() == null
        ? t.get("matching.fit.until.open", until)
        : t.get("matching.fit.until.not", until, t.date(pair.post().until()));
  }

  private String rate(Fit.Condition one, Pair pair, Texts t) {
    var asked = rate(pair.post(), t);
    return switch (one.state()) {
      case MET -> t.get("matching.fit.rate", asked);
      case UNKNOWN -> t.get("matching.fit.rate.unknown");
      case NOT ->
          t.get(
              "matching.fit.rate.not",
              one.gap(),
              Objects.requireNonNullElse(words.rate(pair.wanted(), t), ""),
              asked);
    };
  }

  /** The share of full time of a post. */
  static String rate(Post post, Texts t) {
    return post.rateMin() == post.rateMax()
        ? t.get("profile.rate.one", post.rateMin())
        : t.get("profile.rate.between", post.rateMin(), post.rateMax());
  }

  private static String halfDays(Fit.Condition one, Pair pair, Texts t) {
    if (one.state() == Fit.State.MET) {
      return t.get("matching.fit.half-days");
    }
    var missing =
        HalfDays.of(pair.post().halfDays()).stream()
            .filter(half -> !pair.wanted().halfDays().contains(half))
            .map(
                half ->
                    t.get(
                        half.endsWith("-am") ? "profile.morning" : "profile.afternoon",
                        t.get("profile.day." + half.substring(0, 3))))
            .collect(Collectors.joining(", "));
    return t.get("matching.fit.half-days.not", one.gap(), missing);
  }

  private static String place(Fit.Condition one, Pair pair, Texts t) {
    var km = pair.fit().km();
    if (km == null) {
      return t.get(
          one.state() == Fit.State.MET ? "matching.fit.place.any" : "matching.fit.place.unknown");
    }
    var rounded = Math.round(km);
    if (one.state() == Fit.State.NOT) {
      return t.get("matching.fit.place.not", one.gap(), rounded, pair.place());
    }
    return t.get(
        pair.wanted().km() == null ? "matching.fit.place.near" : "matching.fit.place",
        rounded,
        pair.place());
  }

  private static String not(Fit.Condition one) {
    return one.state() == Fit.State.MET ? "" : ".not";
  }
}
