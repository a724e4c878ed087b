package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a plan is computed from.
 *
 * @param facts fact, then values: one, or any number for household and needs; absent = unknown
 * @param anchors dates by name; as_of is needed
 * @param outcomes what-if: how steps would end
 * @param progress what happened to the steps of a real case
 * @param lasting what-if: step, then the days that it would take, whatever the catalogue says
 */
public record PlanRequest(
    Map<String, List<String>> facts,
    Map<String, LocalDate> anchors,
    long seed,
    Map<String, String> outcomes,
    Map<String, Progress> progress,
    Map<String, Integer> lasting) {

  /** Without supposing anything of durations. */
  public PlanRequest(
      Map<String, List<String>> facts,
      Map<String, LocalDate> anchors,
      long seed,
      Map<String, String> outcomes,
      Map<String, Progress> progress) {
    this(facts, anchors, seed, outcomes, progress, Map.of());
  }

  /** Copies. */
  public PlanRequest {
    facts = Ordered.copy(facts);
    anchors = Ordered.copy(anchors);
    outcomes = Ordered.copy(outcomes);
    progress = Ordered.copy(progress);
    lasting = Ordered.copy(lasting);
  }

  /** Of a person of whom nothing is known yet. */
  public static PlanRequest on(LocalDate asOf) {
    return new PlanRequest(Map.of(), Map.of("as_of", asOf), 1, Map.of(), Map.of());
  }

  /** The same, a fact known: no value = none. */
  public PlanRequest fact(String name, String... values) {
    var more = new LinkedHashMap<>(facts);
    more.put(name, List.of(values));
    return new PlanRequest(more, anchors, seed, outcomes, progress, lasting);
  }

  /** The same, an anchor given. */
  public PlanRequest anchor(String name, LocalDate date) {
    var more = new LinkedHashMap<>(anchors);
    more.put(name, date);
    return new PlanRequest(facts, more, seed, outcomes, progress, lasting);
  }

  /** The same, drawn from another seed. */
  public PlanRequest seed(long other) {
    return new PlanRequest(facts, anchors, other, outcomes, progress, lasting);
  }

  /** The same, if the step ended so. */
  public PlanRequest outcome(String step, String outcome) {
    var more = new LinkedHashMap<>(outcomes);
    more.put(step, outcome);
    return new PlanRequest(facts, anchors, seed, more, progress, lasting);
  }

  /** The same, after this happened to the step. */
  public PlanRequest progress(String step, Progress done) {
    var more = new LinkedHashMap<>(progress);
    more.put(step, done);
    return new PlanRequest(facts, anchors, seed, outcomes, more, lasting);
  }

  /** The same, if the step took so many days. */
  public PlanRequest lasting(String step, int days) {
    var more = new LinkedHashMap<>(lasting);
    more.put(step, days);
    return new PlanRequest(facts, anchors, seed, outcomes, progress, more);
  }
}
