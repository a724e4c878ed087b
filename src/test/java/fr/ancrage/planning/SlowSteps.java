package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 1 of the header, read slowly: which steps. */
abstract class SlowSteps {
  final Catalogue catalogue;
  final PlanRequest request;
  final LocalDate asOf;
  final Map<String, Step> steps = new LinkedHashMap<>();
  final Map<String, StepTerms> chosen = new LinkedHashMap<>();
  final Set<String> undecided = new HashSet<>();
  final Set<String> asked = new HashSet<>();

  SlowSteps(Catalogue catalogue, PlanRequest request, boolean home) {
    this.catalogue = catalogue;
    this.request = request;
    asOf = Objects.requireNonNull(request.anchors().get("as_of"));
    catalogue.steps().forEach(s -> steps.put(s.id(), s));
    for (var step : catalogue.steps()) {
      if (selected(step) && (home || !household(step))) {
        chosen.put(step.id(), terms(step, home));
      }
    }
  }

  @Nullable Boolean matches(Clause clause, Set<String> unknown, boolean home) {
    var facts = new HashMap<>(request.facts());
    if (!home) {
      facts.remove("household");
      facts.remove("needs");
    }
    var missing = new HashSet<String>();
    for (var key : clause.conditions().keySet()) {
      var mine = facts.get(key);
      if (mine == null) {
        missing.add(key);
      } else if (mine.stream().noneMatch(clause.conditions().get(key)::contains)) {
        return false;
      }
    }
    unknown.addAll(missing);
    return missing.isEmpty() ? true : null;
  }

  boolean selected(Step step) {
    if (recorded(step.id())) {
      return true;
    }
    if (!step.existsOn(asOf)
        || (!step.triggeredByOutcomeOf().isEmpty() && triggers(step).isEmpty())) {
      return false;
    }
    var unknown = new HashSet<String>();
    for (var clause : step.appliesWhen()) {
      if (Boolean.TRUE.equals(matches(clause, unknown, true))) {
        return true;
      }
    }
    if (!unknown.isEmpty()) {
      undecided.add(step.id());
      asked.addAll(unknown);
    }
    return false;
  }

  List<String> triggers(Step step) {
    return step.triggeredByOutcomeOf().stream()
        .filter(t -> selectedQuietly(t) && step.id().equals(outcome(t)))
        .toList();
  }

  boolean selectedQuietly(String id) {
    var one = Objects.requireNonNull(steps.get(id));
    return recorded(id)
        || (one.existsOn(asOf)
            && (one.triggeredByOutcomeOf().isEmpty() || !triggers(one).isEmpty())
            && one.appliesWhen().stream()
                .anyMatch(c -> Boolean.TRUE.equals(matches(c, new HashSet<>(), true))));
  }

  boolean household(Step step) {
    var matching =
        step.appliesWhen().stream()
            .filter(c -> Boolean.TRUE.equals(matches(c, new HashSet<>(), true)))
            .toList();
    var which = matching.isEmpty() ? step.appliesWhen() : matching;
    return !which.isEmpty() && which.stream().allMatch(Clause::namesHome);
  }

  StepTerms terms(Step step, boolean home) {
    for (var override : step.overrides()) {
      if (Boolean.TRUE.equals(matches(override.when(), asked, home))) {
        return override.applyTo(step.terms());
      }
    }
    return step.terms();
  }

  boolean recorded(String id) {
    var p = request.progress().get(id);
    return p != null && p.recorded();
  }

  @Nullable String outcome(String id) {
    var p = request.progress().get(id);
    if (p != null && p.outcome() != null) {
      return p.outcome();
    }
    return p != null && p.doneOn() != null ? "granted" : request.outcomes().get(id);
  }

  boolean refused(String id) {
    return "refused".equals(outcome(id));
  }

  @Nullable LocalDate doneOn(String id) {
    var p = request.progress().get(id);
    return p == null || refused(id) ? null : p.doneOn();
  }

  @Nullable LocalDate startedOn(String id) {
    var p = request.progress().get(id);
    return p == null || refused(id) ? null : p.start();
  }

  boolean toDo(String id) {
    return doneOn(id) == null && startedOn(id) == null;
  }

  StepTerms of(String id) {
    return Objects.requireNonNull(chosen.get(id));
  }
}
