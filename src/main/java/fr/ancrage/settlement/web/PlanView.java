package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as pages show it.
 *
 * @param headline the realistic date in one sentence, null while no gate has one
 * @param groups steps by who acts, in the order of the plan
 * @param offered steps that hold nothing back
 * @param undecided names of steps that wait for an answer
 */
public record PlanView(
    @Nullable String headline,
    List<GateRow> gates,
    List<StepRow> next,
    List<Group> groups,
    List<StepRow> offered,
    List<String> undecided,
    @Nullable PlanTimeline picture,
    int done,
    int all) {

  /** The steps of one performer. */
  public record Group(String who, List<StepRow> steps) {}

  /** How far the plan is, in per cent. */
  public int progress() {
    return all == 0 ? 0 : 100 * done / all;
  }
}
