package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A step that is worth this week's effort: it holds the start back, and something can be done about
 * it now.
 *
 * @param criticality the share of the draws in which it is on the chain that holds practice back
 * @param days how much sooner practice would open, at even odds, if it went as fast as it can
 */
public record Lever(StepPlan step, double criticality, long days) {
  private static final int MOST = 3;
  private static final int WEEK = 7;

  /** At most three, the one that gains most first; none when nothing can be gained. */
  static List<Lever> of(Planner planner, PlanRequest request, Plan plan) {
    var today = Objects.requireNonNull(request.anchors().get("as_of"));
    var opens = opens(plan);
    if (opens.isEmpty()) {
      return List.of();
    }
    return plan.steps().stream()
        .filter(step -> step.criticality() > 0 && withinReach(step, today))
        .sorted(Comparator.comparingDouble(StepPlan::criticality).reversed())
        .limit(MOST)
        .map(step -> new Lever(step, step.criticality(), gain(planner, request, step, opens.get())))
        .filter(lever -> lever.days() > 0)
        .sorted(Comparator.comparingLong(Lever::days).reversed())
        .toList();
  }

  private static boolean withinReach(StepPlan step, LocalDate today) {
    return step.state() == StepState.STARTED
        || (step.state() == StepState.TO_DO
            && step.earliestStart() != null
            && !step.earliestStart().isAfter(today.plusDays(WEEK)));
  }

  private static long gain(Planner planner, PlanRequest request, StepPlan step, LocalDate opens) {
    var faster = planner.plan(request.lasting(step.id(), step.terms().days().min()));
    return opens(faster).map(sooner -> ChronoUnit.DAYS.between(sooner, opens)).orElse(0L);
  }

  private static Optional<LocalDate> opens(Plan plan) {
    return plan.gate(Gate.PRACTICE).map(gate -> gate.p50());
  }
}
