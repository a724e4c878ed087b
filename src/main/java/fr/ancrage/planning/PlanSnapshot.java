package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is kept to tell later what has moved.
 *
 * @param recruiters the practice gate of the plan computed without household steps
 */
public record PlanSnapshot(List<Opening> gates, @Nullable Opening recruiters, List<Due> steps) {

  /** When a gate opens; no dates when it is shut. */
  public record Opening(
      Gate gate, @Nullable LocalDate p10, @Nullable LocalDate p50, @Nullable LocalDate p90) {
    static Opening of(GatePlan gate) {
      return new Opening(gate.gate(), gate.p10(), gate.p50(), gate.p90());
    }
  }

  /**
   * When a step is expected to end; no date when it is refused or blocked.
   *
   * @param household it serves the family, and stays on that side of the wall
   */
  public record Due(
      String step,
      StepState state,
      @Nullable LocalDate start,
      @Nullable LocalDate finish,
      boolean household) {}

  /** Copies. */
  public PlanSnapshot {
    gates = List.copyOf(gates);
    steps = List.copyOf(steps);
  }

  /** What is kept of this plan: all that is not merely offered. */
  public static PlanSnapshot of(Plan plan) {
    var recruiters = plan.practiceForRecruiters();
    return new PlanSnapshot(
        plan.gates().stream().map(Opening::of).toList(),
        recruiters == null ? null : Opening.of(recruiters),
        plan.steps().stream()
            .filter(step -> !step.terms().optional())
            .map(
                step ->
                    new Due(
                        step.id(),
                        step.state(),
                        step.plannedStart(),
                        step.plannedFinish(),
                        step.reason().household()))
            .toList());
  }
}
