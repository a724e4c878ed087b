package fr.ancrage.settlement.rest;

import fr.ancrage.planning.Alert;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A plan as other software reads it, with the names of the catalogue's header. */
@JsonNaming(SnakeCaseStrategy.class)
record PlanPreview(
    String catalogueVersion,
    List<String> planned,
    List<String> offered,
    List<String> undecided,
    List<StepView> steps,
    List<GateView> gates,
    @Nullable GateView practiceForRecruiters,
    List<String> factsToAsk,
    List<String> datesToAsk,
    List<AlertView> alerts) {

  static PlanPreview of(Plan plan) {
    return new PlanPreview(
        plan.catalogueVersion(),
        plan.planned(),
        plan.offered(),
        plan.undecided(),
        plan.steps().stream().map(StepView::of).toList(),
        plan.gates().stream().map(GateView::of).toList(),
        plan.practiceForRecruiters() == null ? null : GateView.of(plan.practiceForRecruiters()),
        plan.factsToAsk(),
        plan.datesToAsk(),
        plan.alerts().stream().map(AlertView::of).toList());
  }

  /** One step; dates are local, days are whole. */
  @JsonNaming(SnakeCaseStrategy.class)
  record StepView(
      String id,
      String gate,
      String who,
      @Nullable LocalDate earliestStart,
      @Nullable LocalDate earliestFinish,
      @Nullable LocalDate latestStart,
      @Nullable LocalDate latestFinish,
      @Nullable LocalDate plannedStart,
      @Nullable LocalDate plannedFinish,
      @Nullable Integer slackDays,
      double criticality) {
    static StepView of(StepPlan step) {
      return new StepView(
          step.id(),
          step.terms().gate().key(),
          step.terms().who().key(),
          step.earliestStart(),
          step.earliestFinish(),
          step.latestStart(),
          step.latestFinish(),
          step.plannedStart(),
          step.plannedFinish(),
          step.slackDays(),
          step.criticality());
    }
  }

  /** One gate; {@code decides} gives the share of the draws in which a step comes last. */
  @JsonNaming(SnakeCaseStrategy.class)
  record GateView(
      String gate,
      @Nullable LocalDate minimum,
      @Nullable LocalDate typical,
      @Nullable LocalDate maximum,
      @Nullable LocalDate p10,
      @Nullable LocalDate p50,
      @Nullable LocalDate p90,
      List<String> blockingChain,
      Map<String, Double> decides) {
    static GateView of(GatePlan gate) {
      return new GateView(
          gate.gate().key(),
          gate.minimum(),
          gate.typical(),
          gate.maximum(),
          gate.p10(),
          gate.p50(),
          gate.p90(),
          gate.blockingChain(),
          gate.decides());
    }
  }

  /** One alert; which parameters are there depends on its kind. */
  @JsonNaming(SnakeCaseStrategy.class)
  record AlertView(
      String kind,
      String step,
      LocalDate date,
      @Nullable LocalDate other,
      @Nullable String neededBy,
      @Nullable String gate,
      boolean legal,
      @Nullable String silence) {
    static AlertView of(Alert alert) {
      return new AlertView(
          alert.kind().key(),
          alert.step(),
          alert.date(),
          alert.other(),
          alert.neededBy(),
          alert.gate() == null ? null : alert.gate().key(),
          alert.legal(),
          alert.silence() == null ? null : alert.silence().key());
    }
  }
}
