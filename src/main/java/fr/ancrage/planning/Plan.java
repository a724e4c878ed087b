package fr.ancrage.planning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dated plan. Step ids and steps are in the order of the catalogue, facts and dates to ask in
 * that of its vocabulary.
 *
 * @param practiceForRecruiters the practice gate of the plan computed without household steps
 */
public record Plan(
    String catalogueVersion,
    List<String> planned,
    List<String> offered,
    List<String> undecided,
    List<StepPlan> steps,
    List<GatePlan> gates,
    @Nullable GatePlan practiceForRecruiters,
    List<String> factsToAsk,
    List<String> datesToAsk,
    List<Alert> alerts) {
  /** Copies. */
  public Plan {
    planned = List.copyOf(planned);
    offered = List.copyOf(offered);
    undecided = List.copyOf(undecided);
    steps = List.copyOf(steps);
    gates = List.copyOf(gates);
    factsToAsk = List.copyOf(factsToAsk);
    datesToAsk = List.copyOf(datesToAsk);
    alerts = List.copyOf(alerts);
  }

  /** A step that is planned or offered. */
  public Optional<StepPlan> step(String id) {
    return steps.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** A gate that has own steps. */
  public Optional<GatePlan> gate(Gate gate) {
    return gates.stream().filter(g -> g.gate() == gate).findFirst();
  }
}
