package fr.ancrage.careers.web;

import fr.ancrage.careers.Bridge;
import fr.ancrage.careers.Bridges;
import fr.ancrage.careers.Wishes;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Bridges in the reader's words. */
@Component
class BridgeLines {
  private final Bridges bridges;
  private final Wishes wishes;
  private final Jobs jobs;
  private final Clock clock;

  BridgeLines(Bridges bridges, Wishes wishes, Jobs jobs, Clock clock) {
    this.bridges = bridges;
    this.wishes = wishes;
    this.jobs = jobs;
    this.clock = clock;
  }

  LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  /** Where a job leads today, what is needed here first. */
  List<BridgeLine> from(Territory territory, String job, Set<String> wished, Texts t) {
    var all = bridges.all();
    var needed = wishes.needed();
    var today = today(territory);
    return all.stream()
        .filter(one -> one.from().equals(job) && one.holds(today))
        .map(one -> line(one, all, needed, today, wished, t))
        .sorted((a, b) -> Integer.compare(b.needed(), a.needed()))
        .toList();
  }

  /** All of them, whether they hold or not. */
  List<BridgeLine> of(Territory territory, List<Bridge> some, Texts t) {
    var all = bridges.all();
    var needed = wishes.needed();
    var today = today(territory);
    return some.stream().map(one -> line(one, all, needed, today, Set.of(), t)).toList();
  }

  private BridgeLine line(
      Bridge one,
      List<Bridge> all,
      Map<String, Integer> needed,
      LocalDate today,
      Set<String> wished,
      Texts t) {
    return new BridgeLine(
        one.key(),
        jobs.label(one.to(), t.language()),
        one.to(),
        t.name("careers.way", one.way()),
        one.missing(t.language()),
        !t.language().equals("fr") && !(t.language().equals("en") && one.missingEn() != null),
        one.monthsMin() == one.monthsMax()
            ? t.get("careers.months", one.monthsMin())
            : t.get("careers.months.range", one.monthsMin(), one.monthsMax()),
        one.funding(),
        one.source(),
        one.check(),
        one.own(),
        needed.getOrDefault(one.to(), 0),
        all.stream()
            .filter(next -> next.from().equals(one.to()) && next.holds(today))
            .map(next -> jobs.label(next.to(), t.language()))
            .filter(next -> !next.equals(jobs.label(one.from(), t.language())))
            .distinct()
            .toList(),
        over(one, today, t),
        wished.contains(one.to()));
  }

  private static @Nullable String over(Bridge one, LocalDate today, Texts t) {
    if (one.holds(today)) {
      return null;
    }
    var to = one.validTo();
    return to != null && today.isAfter(to)
        ? t.get("careers.bridge.until", t.date(to))
        : t.get("careers.bridge.from", t.date(one.validFrom()));
  }
}
