package fr.ancrage.settlement;

import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Progress;
import fr.ancrage.settlement.InputChange.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** What a stored plan was computed from, kept to tell why the next one differs. */
record PlanInputs(
    String catalogue,
    Map<String, List<String>> facts,
    Map<String, LocalDate> dates,
    Map<String, Progress> progress) {
  private static final String AS_OF = "as_of";

  static PlanInputs of(String catalogue, PlanRequest request) {
    return new PlanInputs(catalogue, request.facts(), request.anchors(), request.progress());
  }

  /**
   * What changed since, in the order in which people care; the day comes last.
   *
   * @param household whether a step serves the family
   */
  List<InputChange> since(PlanInputs before, Predicate<String> household) {
    var changes = new ArrayList<InputChange>();
    for (var step : keys(before.progress, progress)) {
      var was = before.progress.get(step);
      var is = progress.get(step);
      if (!Objects.equals(was, is)) {
        changes.add(InputChange.step(step, was, is, household.test(step)));
      }
    }
    for (var date : keys(before.dates, dates)) {
      if (!date.equals(AS_OF) && !Objects.equals(before.dates.get(date), dates.get(date))) {
        changes.add(InputChange.date(Kind.DATE, date, before.dates.get(date), dates.get(date)));
      }
    }
    for (var fact : keys(before.facts, facts)) {
      if (!Objects.equals(before.facts.get(fact), facts.get(fact))) {
        changes.add(InputChange.fact(fact, before.facts.get(fact), facts.get(fact)));
      }
    }
    if (!before.catalogue.equals(catalogue)) {
      changes.add(InputChange.date(Kind.CATALOGUE, "catalogue", before.catalogue, catalogue));
    }
    if (!Objects.equals(before.dates.get(AS_OF), dates.get(AS_OF))) {
      changes.add(InputChange.date(Kind.DAY, AS_OF, before.dates.get(AS_OF), dates.get(AS_OF)));
    }
    return changes;
  }

  private static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
    var keys = new LinkedHashSet<>(one.keySet());
    keys.addAll(other.keySet());
    return keys;
  }

  /** Two changes of the same things in a row, told as one; what came back is left out. */
  static List<InputChange> together(List<InputChange> first, List<InputChange> then) {
    var told = new LinkedHashMap<String, InputChange>();
    for (var change : first) {
      told.put(change.kind() + change.key(), change);
    }
    for (var change : then) {
      told.merge(
          change.kind() + change.key(),
          change,
          (a, b) -> new InputChange(a.kind(), a.key(), a.before(), b.after(), a.household()));
    }
    return told.values().stream()
        .filter(change -> !Objects.equals(change.before(), change.after()))
        .toList();
  }
}
