package fr.ancrage.prospects.web;

import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectState;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prospects in the reader's words. */
@Component
class ProspectWords {
  private static final int TOLD_MONTHS = 1;
  private static final int TOLD_SOON_DAYS = 7;

  private final Professions professions;

  ProspectWords(Professions professions) {
    this.professions = professions;
  }

  /** The profession they were noted with; null when nobody knows it. */
  @Nullable String profession(Known one, Texts t) {
    return one.profession() == null
        ? null
        : professions.label(one.profession(), one.speciality(), t.language());
  }

  /** Where they are known from, as « Salon : Paramed, Lyon ». */
  String origin(Known one, Texts t) {
    var where = t.name("prospects.origin", one.origin());
    return one.originWords() == null
        ? where
        : t.get("prospects.origin.of", where, one.originWords());
  }

  /** What they do and where they are known from. */
  String facts(Known one, Texts t) {
    return Stream.of(profession(one, t), origin(one, t))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  String state(Prospect one, Texts t) {
    return t.name("prospects.state", one.state());
  }

  /** How pressing it is. */
  Tone tone(Prospect one, LocalDate today) {
    var next = one.next();
    if (one.state() == ProspectState.CAME) {
      return Tone.DONE;
    }
    if (next != null && !next.isAfter(today)) {
      return next.isBefore(today) ? Tone.LATE : Tone.HOLDS;
    }
    return one.state() == ProspectState.NEW ? Tone.NEUTRAL : Tone.WAITING;
  }

  /** What comes next, and when. */
  String next(Prospect one, LocalDate today, Texts t) {
    var next = one.next();
    if (one.state() == ProspectState.CAME) {
      return t.get("prospects.next.came");
    }
    if (next == null) {
      return t.get("prospects.next.none");
    }
    if (next.isBefore(today)) {
      return t.get("prospects.next.late", ChronoUnit.DAYS.between(next, today));
    }
    return next.equals(today)
        ? t.get("prospects.next.today")
        : t.get("prospects.next.on", t.day(next, today));
  }

  /** Until when they must be told (RGPD, 14); null once they were. */
  @Nullable LocalDate tellBefore(Prospect one, Territory territory) {
    return one.informedAt() != null
        ? null
        : LocalDate.ofInstant(one.enteredAt(), territory.zone()).plusMonths(TOLD_MONTHS);
  }

  /** Whether that is pressing. */
  boolean tellSoon(@Nullable LocalDate before, LocalDate today) {
    return before != null && !before.isAfter(today.plusDays(TOLD_SOON_DAYS));
  }
}
