package fr.ancrage.planning.engine;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.MatchedClause;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Reason;
import fr.ancrage.planning.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section 1 of the header: which steps apply to the person, and what must be asked to know. */
final class Selection {
  private static final Progress NOTHING = new Progress(null, null, null, null);

  private final PlanRequest request;

  /** Those that overrides may read. */
  private final Map<String, List<String>> facts;

  private final LocalDate asOf;
  private final boolean homeHidden;
  private final Map<String, Chosen> chosen = new HashMap<>();
  private final Map<String, Progress> selected = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private final Set<String> asked = new HashSet<>();

  private Selection(PlanRequest request, boolean homeHidden) {
    this.request = request;
    this.homeHidden = homeHidden;
    asOf = Objects.requireNonNull(request.anchors().get("as_of"));
    facts = new HashMap<>(request.facts());
    if (homeHidden) {
      facts.keySet().removeAll(Catalogue.HOME_FACTS);
    }
  }

  record Result(List<Chosen> chosen, List<String> undecided, List<String> factsToAsk) {}

  /**
   * @param sorted the steps, each after those that it may wait for: triggers come first
   * @param homeHidden without household steps, overrides that look at the home not applied
   */
  static Result of(
      Catalogue catalogue, List<Step> sorted, PlanRequest request, boolean homeHidden) {
    var selection = new Selection(request, homeHidden);
    sorted.forEach(selection::read);
    var inOrder = new ArrayList<Chosen>();
    var undecided = new ArrayList<String>();
    for (var step : catalogue.steps()) {
      var one = selection.chosen.get(step.id());
      if (one != null) {
        inOrder.add(one);
      } else if (selection.open.contains(step.id())) {
        undecided.add(step.id());
      }
    }
    var names = catalogue.vocabulary().facts().keySet();
    return new Result(
        inOrder, undecided, names.stream().filter(selection.asked::contains).toList());
  }

  private void read(Step step) {
    var progress = request.progress().getOrDefault(step.id(), NOTHING);
    var triggers = triggersOf(step);
    var exists =
        step.existsOn(asOf) && (step.triggeredByOutcomeOf().isEmpty() || !triggers.isEmpty());
    if (!exists && !progress.recorded()) {
      return;
    }
    var matched = new ArrayList<MatchedClause>();
    var unknown = new HashSet<String>();
    for (int i = 0; i < step.appliesWhen().size(); i++) {
      var match = Match.of(step.appliesWhen().get(i), request.facts());
      if (match.matches()) {
        matched.add(new MatchedClause(i, match.through()));
      } else if (match.open()) {
        unknown.addAll(match.unknown());
      }
    }
    if (!matched.isEmpty() || progress.recorded()) {
      choose(step, progress, matched, triggers, !exists || matched.isEmpty());
    } else if (!unknown.isEmpty()) {
      open.add(step.id());
      asked.addAll(unknown);
    }
  }

  private void choose(
      Step step,
      Progress progress,
      List<MatchedClause> matched,
      List<String> triggers,
      boolean outlives) {
    selected.put(step.id(), progress);
    var household = household(step, matched);
    if (household && homeHidden) {
      return;
    }
    var terms = step.terms();
    var override = override(step);
    if (override != null) {
      terms = step.overrides().get(override.index()).applyTo(terms);
    }
    var lasting = request.lasting().get(step.id());
    if (lasting != null) {
      terms = terms.lasting(lasting);
    }
    var reason = new Reason(matched, override, triggers, outlives, household);
    var refused = Progress.REFUSED.equals(outcome(step.id(), progress));
    chosen.put(step.id(), new Chosen(step, terms, reason, progress, refused));
  }

  private @Nullable MatchedClause override(Step step) {
    for (int i = 0; i < step.overrides().size(); i++) {
      var match = Match.of(step.overrides().get(i).when(), facts);
      if (match.matches()) {
        return new MatchedClause(i, match.through());
      }
      asked.addAll(match.unknown());
    }
    return null;
  }

  /** A step that outlives its facts is judged on all of its clauses. */
  private static boolean household(Step step, List<MatchedClause> matched) {
    var clauses = step.appliesWhen();
    return matched.isEmpty()
        ? step.household()
        : matched.stream().allMatch(m -> clauses.get(m.index()).namesHome());
  }

  private List<String> triggersOf(Step step) {
    return step.triggeredByOutcomeOf().stream()
        .filter(
            id -> {
              var trigger = selected.get(id);
              return trigger != null && step.id().equals(outcome(id, trigger));
            })
        .toList();
  }

  /** What was recorded; otherwise what is supposed. */
  private @Nullable String outcome(String id, Progress progress) {
    if (progress.outcome() != null) {
      return progress.outcome();
    }
    return progress.doneOn() != null ? Progress.GRANTED : request.outcomes().get(id);
  }
}
