package fr.ancrage.settlement.web;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a plan: steps in lanes by who acts, gates as flags. */
final class PlanPicture {
  private final PlanWords words;
  private final Texts t;
  private final LocalDate today;

  PlanPicture(PlanWords words, Texts t, LocalDate today) {
    this.words = words;
    this.t = t;
    this.today = today;
  }

  /**
   * The picture; null when nothing in the plan has a date.
   *
   * @param before what it is compared with, drawn as a ghost behind
   */
  @Nullable PlanTimeline draw(Plan plan, @Nullable Plan before) {
    var holding =
        plan.gate(Gate.PRACTICE)
            .or(() -> plan.gates().stream().reduce((_, last) -> last))
            .map(gate -> Set.copyOf(gate.blockingChain()))
            .orElse(Set.of());
    var lanes = new ArrayList<PlanTimeline.Lane>();
    for (var who : Who.values()) {
      var bars =
          plan.steps().stream()
              .filter(step -> step.terms().who() == who && step.earliestStart() != null)
              .filter(step -> step.earliestFinish() != null)
              .sorted(Comparator.comparing(step -> Objects.requireNonNull(step.earliestStart())))
              .map(step -> bar(step, before, holding))
              .toList();
      if (!bars.isEmpty()) {
        lanes.add(new PlanTimeline.Lane(words.who(who), bars));
      }
    }
    if (lanes.isEmpty()) {
      return null;
    }
    var flags = plan.gates().stream().filter(gate -> gate.p50() != null).map(this::flag).toList();
    return new PlanTimeline(title(plan), description(plan), today, flags, lanes);
  }

  private PlanTimeline.Bar bar(StepPlan step, @Nullable Plan before, Set<String> holding) {
    var start = Objects.requireNonNull(step.earliestStart());
    var typical = Objects.requireNonNull(step.earliestFinish());
    var done = step.state() == StepState.DONE;
    var late = done ? typical : later(typical, start.plusDays(step.terms().days().nineOfTen()));
    return new PlanTimeline.Bar(
        words.step(step),
        words.when(step),
        start,
        typical,
        late,
        stage(step, holding),
        before == null ? null : ghost(before.step(step.id()).orElse(null), start, typical));
  }

  /** Where the step stood; nothing when it has not moved. */
  private static PlanTimeline.@Nullable Span ghost(
      @Nullable StepPlan was, LocalDate start, LocalDate typical) {
    if (was == null || was.earliestStart() == null || was.earliestFinish() == null) {
      return null;
    }
    return was.earliestStart().equals(start) && was.earliestFinish().equals(typical)
        ? null
        : new PlanTimeline.Span(was.earliestStart(), was.earliestFinish());
  }

  private static PlanTimeline.Stage stage(StepPlan step, Set<String> holding) {
    if (step.state() == StepState.DONE) {
      return PlanTimeline.Stage.DONE;
    }
    if (step.terms().optional()) {
      return PlanTimeline.Stage.OFFERED;
    }
    return holding.contains(step.id()) ? PlanTimeline.Stage.HOLDS : PlanTimeline.Stage.PLANNED;
  }

  private PlanTimeline.Flag flag(GatePlan gate) {
    return new PlanTimeline.Flag(
        t.name("settlement.gate", gate.gate()),
        words.middle(gate),
        Objects.requireNonNull(gate.p10()),
        Objects.requireNonNull(gate.p50()),
        Objects.requireNonNull(gate.p90()),
        gate.gate() == Gate.PRACTICE);
  }

  private String title(Plan plan) {
    return plan.gate(Gate.PRACTICE)
        .map(gate -> t.get("settlement.picture.practice", words.middle(gate)))
        .orElseGet(() -> t.get("settlement.picture.title"));
  }

  private String description(Plan plan) {
    List<String> sentences = new ArrayList<>();
    for (var gate : plan.gates()) {
      sentences.add(
          t.get("shared.pair", t.name("settlement.gate", gate.gate()), words.range(gate)));
      var holds = words.holds(gate);
      if (holds != null) {
        sentences.add(holds);
      }
    }
    return String.join(" ", sentences);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
