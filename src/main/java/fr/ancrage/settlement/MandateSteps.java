package fr.ancrage.settlement;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.Who;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which steps of a plan a mandate lets the concierge do in the person's name. */
public final class MandateSteps {
  private MandateSteps() {}

  /** Steps that are the person's, that the concierge may help with, and that a scope covers. */
  public static Set<String> of(Plan plan, Collection<MandateScope> scopes) {
    return plan.steps().stream()
        .filter(Papers::waits)
        .filter(step -> step.terms().who() == Who.CANDIDATE)
        .filter(step -> step.terms().helps().contains(Who.CONCIERGE))
        .filter(step -> scopes.contains(scope(step)))
        .map(StepPlan::id)
        .collect(Collectors.toSet());
  }

  private static MandateScope scope(StepPlan step) {
    var why =
        step.reason().clauses().stream()
            .flatMap(clause -> clause.facts().entrySet().stream())
            .filter(fact -> Catalogue.HOME_FACTS.contains(fact.getKey()))
            .flatMap(fact -> fact.getValue().stream())
            .collect(Collectors.toSet());
    if (why.stream().anyMatch(value -> value.startsWith("child"))) {
      return MandateScope.ENROL_CHILDREN;
    }
    if (why.contains("housing")) {
      return MandateScope.SEARCH_HOUSING;
    }
    return why.isEmpty() ? MandateScope.SEND_FILES : MandateScope.MAKE_APPOINTMENTS;
  }
}
