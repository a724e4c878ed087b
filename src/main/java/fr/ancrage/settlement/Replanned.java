package fr.ancrage.settlement;

import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.planning.Planner;
import java.util.List;

/** A plan that was just computed, with all that is kept of it. */
record Replanned(Dossier dossier, Plan plan, PlanStore.Stored now, List<CaseAlert> alerts) {

  static Replanned of(Dossier dossier, Planner planner, PlanRequest request) {
    var plan = planner.plan(request);
    var inputs = PlanInputs.of(planner.catalogue().version(), request);
    return new Replanned(
        dossier,
        plan,
        new PlanStore.Stored(PlanSnapshot.of(plan), inputs),
        CaseAlerts.of(plan, request));
  }

  /** Why it is not what it was; answers count once the interview is over: before, all are new. */
  List<InputChange> causes(PlanStore.Stored was) {
    var causes = now.inputs().since(was.inputs(), step -> serves(was, step) || serves(now, step));
    return dossier.stage().planned()
        ? causes
        : causes.stream().filter(one -> one.kind() == InputChange.Kind.STEP).toList();
  }

  /** Whether it is to be told: a day that goes by only when a gate moves. */
  boolean told(PlanStore.Stored was, List<InputChange> causes) {
    if (causes.stream().anyMatch(cause -> cause.kind() != InputChange.Kind.DAY)) {
      return true;
    }
    return !causes.isEmpty()
        && !PlanDifference.between(was.snapshot(), now.snapshot()).gates().isEmpty();
  }

  private static boolean serves(PlanStore.Stored stored, String step) {
    return stored.snapshot().steps().stream()
        .anyMatch(one -> one.step().equals(step) && one.household());
  }
}
