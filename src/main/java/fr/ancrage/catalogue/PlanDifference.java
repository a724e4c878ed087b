package fr.ancrage.catalogue;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What another catalogue changes in one person's plan. */
public record PlanDifference(List<StepPlan> added, List<StepPlan> removed, List<Moved> gates) {
  /** Copies. */
  public PlanDifference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    gates = List.copyOf(gates);
  }

  /** A gate and by how many days it moved; null when it has no date on one side. */
  public record Moved(
      Gate gate,
      @Nullable LocalDate median,
      @Nullable LocalDate late,
      @Nullable Integer medianDays,
      @Nullable Integer lateDays) {
    /** Whether its dates are the same. */
    public boolean still() {
      return medianDays != null && medianDays == 0 && lateDays != null && lateDays == 0;
    }
  }

  /** From one plan to another of the same person on the same day. */
  public static PlanDifference of(Plan before, Plan after) {
    var gates = new ArrayList<Moved>();
    for (var gate : after.gates()) {
      var was = before.gate(gate.gate()).orElseGet(() -> GatePlan.shut(gate.gate()));
      gates.add(
          new Moved(
              gate.gate(),
              gate.p50(),
              gate.p90(),
              days(was.p50(), gate.p50()),
              days(was.p90(), gate.p90())));
    }
    return new PlanDifference(notIn(before, after), notIn(after, before), gates);
  }

  /** Whether the person would notice nothing. */
  public boolean none() {
    return added.isEmpty() && removed.isEmpty() && gates.stream().allMatch(Moved::still);
  }

  /** The day of practice, if the plan has one. */
  public @Nullable Moved practice() {
    return gates.stream().filter(one -> one.gate() == Gate.PRACTICE).findFirst().orElse(null);
  }

  private static List<StepPlan> notIn(Plan known, Plan other) {
    return other.steps().stream().filter(step -> known.step(step.id()).isEmpty()).toList();
  }

  private static @Nullable Integer days(@Nullable LocalDate was, @Nullable LocalDate is) {
    return was == null || is == null ? null : (int) ChronoUnit.DAYS.between(was, is);
  }
}
