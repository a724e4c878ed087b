package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done next in a plan: what is under way first, then by the day to start it. */
public final class NextSteps {
  private NextSteps() {}

  /** Steps that are due or under way, the most pressing first; offered ones come last. */
  public static List<StepPlan> of(Plan plan, int most) {
    return plan.steps().stream()
        .filter(step -> toStart(step) || step.state() == StepState.STARTED)
        .sorted(
            Comparator.comparing((StepPlan step) -> step.terms().optional())
                .thenComparing(step -> day(step.plannedStart()))
                .thenComparing(step -> step.terms().gate() == Gate.NONE)
                .thenComparingDouble(step -> -step.criticality()))
        .limit(most)
        .toList();
  }

  /** Whether it waits to be started, and can be. */
  static boolean toStart(StepPlan step) {
    return step.state() == StepState.TO_DO && step.plannedStart() != null;
  }

  private static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.MAX : day;
  }
}
