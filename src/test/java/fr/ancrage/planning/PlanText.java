package fr.ancrage.planning;

/** A plan written as {@link SlowReading} writes its own. */
final class PlanText {
  private PlanText() {}

  static String of(Plan plan) {
    var text = new StringBuilder();
    text.append("planned ").append(plan.planned()).append('\n');
    text.append("offered ").append(plan.offered()).append('\n');
    text.append("undecided ").append(plan.undecided()).append('\n');
    text.append("facts ").append(plan.factsToAsk()).append('\n');
    text.append("dates ").append(plan.datesToAsk()).append('\n');
    for (var s : plan.steps()) {
      text.append(
          String.join(
              " ",
              s.id(),
              "" + s.earliestStart(),
              "" + s.earliestFinish(),
              "" + s.latestStart(),
              "" + s.latestFinish(),
              "" + s.plannedStart(),
              "" + s.plannedFinish(),
              s.slackDays() + "\n"));
    }
    plan.gates().forEach(gate -> text.append(line(gate)).append('\n'));
    var recruiters = plan.practiceForRecruiters();
    return text.append("recruiters ")
        .append(recruiters == null ? "none" : line(recruiters))
        .toString();
  }

  private static String line(GatePlan gate) {
    return String.join(
        " ",
        gate.gate().key(),
        "" + gate.minimum(),
        "" + gate.typical(),
        "" + gate.maximum(),
        "" + gate.blockingChain());
  }
}
