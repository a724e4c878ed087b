package fr.ancrage.home.web;

import fr.ancrage.people.AccountId;
import fr.ancrage.settlement.Desk;
import fr.ancrage.settlement.OpenStep;
import fr.ancrage.settlement.StepNames;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Steps that are late, and those that wait for somebody. What serves a household is only counted,
 * for the concierge: its name stays on the case's own screen.
 */
@Component
class DaySteps {
  private static final int MANY = 3;

  private final Desk desk;
  private final Organisations organisations;

  DaySteps(Desk desk, Organisations organisations) {
    this.desk = desk;
    this.organisations = organisations;
  }

  /** Both lists. */
  record Rows(List<DayPage.Line> late, List<DayPage.Waiting> waiting) {
    int waitingCount() {
      return waiting.stream().mapToInt(DayPage.Waiting::count).sum();
    }
  }

  Rows rows(
      Territory territory,
      @Nullable AccountId who,
      boolean concierge,
      Concerned concerned,
      StepNames words,
      Texts t,
      LocalDate today) {
    var all = desk.steps(territory, who, concierge);
    all.forEach(step -> concerned.add(step.dossier()));
    var late = new ArrayList<DayPage.Line>();
    var behind = new LinkedHashMap<UUID, List<OpenStep>>();
    var home = new LinkedHashMap<UUID, List<OpenStep>>();
    var waiting = new LinkedHashMap<String, List<DayPage.Chase>>();
    var employers = employers();
    for (var step : all) {
      if (step.household()) {
        home.computeIfAbsent(step.dossier(), _ -> new ArrayList<>()).add(step);
      } else if (!step.started()) {
        behind.computeIfAbsent(step.dossier(), _ -> new ArrayList<>()).add(step);
      } else {
        waiting
            .computeIfAbsent(waitsFor(step, words, employers, t), _ -> new ArrayList<>())
            .add(chase(territory, step, words, t, today));
      }
    }
    for (var steps : behind.values()) {
      if (steps.size() > MANY) {
        late.add(together(territory, steps, t, today));
      } else {
        steps.forEach(step -> late.add(late(territory, step, words, t, today)));
      }
    }
    home.values().forEach(steps -> late.add(home(territory, steps, t)));
    return new Rows(
        late,
        waiting.entrySet().stream()
            .map(one -> new DayPage.Waiting(one.getKey(), one.getValue().size(), one.getValue()))
            .sorted((one, other) -> Integer.compare(other.count(), one.count()))
            .toList());
  }

  private static DayPage.Line late(
      Territory territory, OpenStep step, StepNames words, Texts t, LocalDate today) {
    return new DayPage.Line(
        territory.url() + "/dossiers/" + step.dossier() + "/demarches/" + step.step(),
        words.step(step.step()),
        t.get("day.late.of", step.name(), t.day(step.dueOn(), today)),
        Tone.LATE,
        t.get("day.late.days", ChronoUnit.DAYS.between(step.dueOn(), today)));
  }

  /** A case with many is one line: what is to be done is to look at it. */
  private static DayPage.Line together(
      Territory territory, List<OpenStep> steps, Texts t, LocalDate today) {
    var first = steps.getFirst();
    return new DayPage.Line(
        territory.url() + "/dossiers/" + first.dossier(),
        first.name(),
        t.get("day.late.many", steps.size(), t.day(first.dueOn(), today)),
        Tone.LATE,
        t.get("day.late.days", ChronoUnit.DAYS.between(first.dueOn(), today)));
  }

  private static DayPage.Line home(Territory territory, List<OpenStep> steps, Texts t) {
    var first = steps.getFirst();
    return new DayPage.Line(
        territory.url() + "/dossiers/" + first.dossier() + "#foyer",
        first.name(),
        t.get("day.home", steps.size()),
        Tone.WAITING,
        null);
  }

  private static DayPage.Chase chase(
      Territory territory, OpenStep step, StepNames words, Texts t, LocalDate today) {
    var url = territory.url() + "/dossiers/" + step.dossier();
    var since = step.startedOn();
    return new DayPage.Chase(
        url + "/demarches/" + step.step(),
        words.step(step.step()),
        since == null
            ? t.get("day.waiting.until", step.name(), t.day(step.dueOn(), today))
            : t.get(
                "day.waiting.since",
                step.name(),
                ChronoUnit.DAYS.between(since, today),
                t.day(step.dueOn(), today)),
        url + "/ecrire?modele=relance&a=autre&demarche=" + step.step());
  }

  /** An office where there is one, else who performs it. */
  private static String waitsFor(
      OpenStep step, StepNames words, Map<UUID, String> employers, Texts t) {
    if (step.who().equals("employer") && step.employer() != null) {
      return employers.getOrDefault(step.employer(), t.get("day.waiting.employer"));
    }
    return words.authority(step.authority());
  }

  private Map<UUID, String> employers() {
    return organisations.ofTerritory(null).stream()
        .collect(Collectors.toMap(one -> one.id().value(), one -> one.name()));
  }
}
