package fr.ancrage.matching.rest;

import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.Wanted;
import fr.ancrage.matching.finding.Asked;
import fr.ancrage.matching.finding.RateBand;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Profession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.api.Refused;
import fr.ancrage.shared.api.Refused.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what other software asks of people; everything that is wrong is told at once. */
@Component
class PersonAsks {
  private static final int LONGEST = 100;
  private static final int USUAL_KM = 20;
  private static final int MOST_KM = 60;
  private static final int WANTED_KM = 60;

  private final Professions professions;
  private final Communes communes;

  PersonAsks(Professions professions, Communes communes) {
    this.professions = professions;
    this.communes = communes;
  }

  /** What is asked; {@link Refused} (422) when it cannot be. */
  Asked read(PersonFilter said) {
    var wrong = new ArrayList<Problem>();
    var words = Typed.orNull(said.q());
    if (words != null && words.length() > LONGEST) {
      wrong.add(new Problem("q", "at most 100 characters."));
    }
    var profession =
        known(
            Typed.orNull(said.profession()),
            professions::find,
            "profession",
            "an unknown code.",
            wrong);
    var speciality = speciality(Typed.orNull(said.speciality()), profession, wrong);
    var horizon =
        known(
            Typed.orNull(said.horizon()),
            Horizon::of,
            "horizon",
            "now, next-semester or two-years.",
            wrong);
    var rate =
        known(
            Typed.orNull(said.rate()),
            code -> Optional.ofNullable(RateBand.of(code)),
            "rate",
            "full, most or less.",
            wrong);
    var language =
        known(
            Typed.orNull(said.language()),
            code -> Optional.of(code).filter(Wanted.LANGUAGES::contains),
            "language",
            "one of " + String.join(", ", Wanted.LANGUAGES) + ".",
            wrong);
    var near =
        known(Typed.orNull(said.near()), communes::find, "near", "an INSEE code is needed.", wrong);
    var km = km(Typed.orNull(said.km()), wrong);
    var from = day(said.from(), "from", wrong);
    var until = day(said.until(), "until", wrong);
    if (from != null && until != null && until.isBefore(from)) {
      wrong.add(new Problem("until", "before from."));
    }
    if (!wrong.isEmpty()) {
      throw new Refused(wrong);
    }
    return new Asked(
        words,
        professions.read(words).map(one -> one.profession().code()).orElse(null),
        profession == null ? null : profession.code(),
        speciality,
        horizon,
        rate,
        language,
        near == null ? null : communes.around(near.code(), WANTED_KM),
        km,
        from,
        until);
  }

  /** Since when somebody must have changed; null when it was not said. */
  @Nullable Instant changedSince(PersonFilter said) {
    var text = Typed.orNull(said.changedSince());
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException noInstant) {
      throw new Refused(
          List.of(new Problem("changed_since", "an instant such as 2026-11-22T08:00:00Z.")));
    }
  }

  private @Nullable String speciality(
      @Nullable String said, @Nullable Profession of, List<Problem> wrong) {
    if (said == null) {
      return null;
    }
    if (of == null || of.speciality(said).isEmpty()) {
      wrong.add(new Problem("speciality", "one of the profession that is named."));
    }
    return said;
  }

  private static int km(@Nullable String said, List<Problem> wrong) {
    if (said == null) {
      return USUAL_KM;
    }
    if (said.matches("\\d{1,2}")
        && Integer.parseInt(said) >= 1
        && Integer.parseInt(said) <= MOST_KM) {
      return Integer.parseInt(said);
    }
    wrong.add(new Problem("km", "1 to 60."));
    return USUAL_KM;
  }

  private static @Nullable LocalDate day(@Nullable String said, String field, List<Problem> wrong) {
    var text = Typed.orNull(said);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      wrong.add(new Problem(field, "a day such as 2027-01-31."));
      return null;
    }
  }

  private static <T> @Nullable T known(
      @Nullable String said,
      Function<String, Optional<T>> read,
      String field,
      String detail,
      List<Problem> wrong) {
    if (said == null) {
      return null;
    }
    var found = read.apply(said);
    if (found.isEmpty()) {
      wrong.add(new Problem(field, detail));
    }
    return found.orElse(null);
  }
}
