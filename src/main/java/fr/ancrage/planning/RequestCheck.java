package fr.ancrage.planning;

import fr.ancrage.planning.RequestProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What makes a request refused: names and values outside the catalogue, impossible dates. */
final class RequestCheck {
  /** Ten years. */
  private static final int LONGEST = 3_650;

  private final Catalogue catalogue;
  private final List<RequestProblem> problems = new ArrayList<>();

  RequestCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<RequestProblem> problems(PlanRequest request) {
    request.facts().forEach(this::fact);
    var anchors = catalogue.vocabulary().anchors().keySet();
    for (var name : request.anchors().keySet()) {
      if (!anchors.contains(name)) {
        refuse(Kind.UNKNOWN_ANCHOR, name, "", List.copyOf(anchors));
      }
    }
    if (!request.anchors().containsKey("as_of")) {
      refuse(Kind.MISSING_DATE, "as_of", "", List.of());
    }
    request.outcomes().forEach(this::outcome);
    request.progress().forEach(this::progress);
    request.lasting().forEach(this::lasting);
    return List.copyOf(problems);
  }

  private void fact(String name, List<String> values) {
    var definition = catalogue.vocabulary().facts().get(name);
    if (definition == null) {
      var facts = List.copyOf(catalogue.vocabulary().facts().keySet());
      refuse(Kind.UNKNOWN_FACT, name, String.join(", ", values), facts);
      return;
    }
    if (values.size() != 1 && !definition.several()) {
      refuse(Kind.ONE_VALUE_EXPECTED, name, String.join(", ", values), definition.keys());
    }
    for (var value : values) {
      if (!definition.keys().contains(value)) {
        refuse(Kind.UNKNOWN_VALUE, name, value, definition.keys());
      }
    }
  }

  private void outcome(String step, @Nullable String outcome) {
    if (catalogue.steps().stream().noneMatch(s -> s.id().equals(step))) {
      refuse(Kind.UNKNOWN_STEP, step, outcome == null ? "" : outcome, List.of());
      return;
    }
    var allowed = outcomesOf(step);
    if (outcome != null && !allowed.contains(outcome)) {
      refuse(Kind.UNKNOWN_OUTCOME, step, outcome, List.copyOf(allowed));
    }
  }

  private void lasting(String step, int days) {
    if (catalogue.steps().stream().noneMatch(s -> s.id().equals(step))) {
      refuse(Kind.UNKNOWN_STEP, step, String.valueOf(days), List.of());
    } else if (days < 0 || days > LONGEST) {
      refuse(Kind.UNKNOWN_VALUE, step, String.valueOf(days), List.of("0", "" + LONGEST));
    }
  }

  private Set<String> outcomesOf(String step) {
    var allowed = new LinkedHashSet<>(List.of(Progress.GRANTED, Progress.REFUSED));
    for (var other : catalogue.steps()) {
      if (other.triggeredByOutcomeOf().contains(step)) {
        allowed.add(other.id());
      }
    }
    return allowed;
  }

  private void progress(String step, Progress progress) {
    outcome(step, progress.outcome());
    var ended = progress.doneOn();
    var refused = Progress.REFUSED.equals(progress.outcome());
    if (ended == null && progress.outcome() != null && !refused) {
      refuse(Kind.MISSING_DATE, step, progress.outcome(), List.of());
    }
    inOrder(step, progress.startedOn(), progress.fileCompleteOn());
    inOrder(step, progress.start(), ended);
    inOrder(step, progress.fileCompleteOn(), ended);
  }

  private void inOrder(String step, @Nullable LocalDate first, @Nullable LocalDate then) {
    if (first != null && then != null && then.isBefore(first)) {
      refuse(Kind.DATES_OUT_OF_ORDER, step, then.toString(), List.of(first.toString()));
    }
  }

  private void refuse(Kind kind, String name, String value, List<String> allowed) {
    problems.add(new RequestProblem(kind, name, value, allowed));
  }
}
