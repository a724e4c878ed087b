package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.EVERYBODY;
import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.override;
import static fr.ancrage.planning.Sketch.person;
import static fr.ancrage.planning.Sketch.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Section 1 of the header. */
class WhichStepsTest {
  private static final StepDraft ONE = days(1);

  @Test
  void oneMatchingClauseIsEnoughAndAllItsKeysMustMatch() {
    var both = when("profession", "nurse").and("practice_mode", "salaried");
    var sketch = new Sketch().step("x", ONE, both, when("nationality", "third_country"));
    var nurse = person().fact("profession", "nurse").fact("nationality", "fr");
    assertThat(sketch.plan(nurse.fact("practice_mode", "training")).planned()).isEmpty();
    var salaried = sketch.plan(nurse.fact("practice_mode", "salaried"));
    assertThat(salaried.planned()).containsExactly("x");
    assertThat(salaried.steps().getFirst().reason().clauses())
        .containsExactly(
            new MatchedClause(
                0, Map.of("profession", List.of("nurse"), "practice_mode", List.of("salaried"))));
    assertThat(sketch.plan(nurse.fact("nationality", "third_country")).planned())
        .containsExactly("x");
  }

  @Test
  void severalValuesMatchWhenOneIsSharedAndNoneMatchesNothing() {
    var sketch = new Sketch().step("x", ONE, when("needs", "housing"));
    assertThat(sketch.plan(person().fact("needs", "vehicle", "housing")).planned()).hasSize(1);
    var none = sketch.plan(person().fact("needs"));
    assertThat(none.planned()).isEmpty();
    assertThat(none.undecided()).isEmpty();
  }

  @Test
  void anUnknownFactLeavesTheStepUndecidedAndIsToAsk() {
    var clause = when("profession", "nurse").and("needs", "housing");
    var sketch = new Sketch().step("x", ONE, clause);
    var plan = sketch.plan(person().fact("profession", "nurse"));
    assertThat(plan.planned()).isEmpty();
    assertThat(plan.undecided()).containsExactly("x");
    assertThat(plan.factsToAsk()).containsExactly("needs");
    var other = sketch.plan(person().fact("profession", "physician"));
    assertThat(other.undecided()).isEmpty();
    assertThat(other.factsToAsk()).isEmpty();
  }

  @Test
  void theFirstMatchingOverrideReplacesItsFieldsAndUnknownOnesAreAsked() {
    var sketch =
        new Sketch()
            .step(
                "x",
                days(1, 2, 3).gate(Gate.PRACTICE),
                List.of(
                    override(when("needs", "housing"), days(4)),
                    override(when("profession", "nurse"), new StepDraft().gate(Gate.BILLING)),
                    override(EVERYBODY, new StepDraft().gate(Gate.ARRIVAL))));
    var plan = sketch.plan(person().fact("profession", "nurse"));
    assertThat(plan.steps().getFirst().terms().gate()).isEqualTo(Gate.BILLING);
    assertThat(plan.steps().getFirst().terms().days()).isEqualTo(new Days(1, 2, 3));
    assertThat(plan.steps().getFirst().reason().override())
        .isEqualTo(new MatchedClause(1, Map.of("profession", List.of("nurse"))));
    assertThat(plan.factsToAsk()).containsExactly("needs");
    var housed = sketch.plan(person().fact("needs", "housing"));
    assertThat(housed.steps().getFirst().terms().days()).isEqualTo(new Days(4, 4, 4));
    assertThat(housed.factsToAsk()).isEmpty();
  }

  @Test
  void aTriggeredStepIsAddedByTheOutcomeOnly() {
    var sketch =
        new Sketch()
            .step("decision-step", days(10).gate(Gate.PRACTICE))
            .triggered(
                "measure",
                List.of("decision-step"),
                days(30)
                    .after(List.of("decision-step"))
                    .launch(Offset.of("decision", 5))
                    .gate(Gate.PRACTICE));
    assertThat(sketch.plan(person()).planned()).containsExactly("decision-step");
    var plan = sketch.plan(person().outcome("decision-step", "measure"));
    assertThat(plan.planned()).containsExactly("decision-step", "measure");
    var measure = plan.step("measure").orElseThrow();
    assertThat(measure.reason().triggeredBy()).containsExactly("decision-step");
    assertThat(measure.earliestStart()).isEqualTo(TODAY.plusDays(15));
    var ended = new Progress(TODAY.minusDays(9), null, TODAY.minusDays(2), "measure");
    var after = sketch.plan(person().progress("decision-step", ended));
    assertThat(after.step("measure").orElseThrow().earliestStart()).isEqualTo(TODAY.plusDays(3));
  }

  @Test
  void anOptionalStepIsOfferedAndNothingWaitsForIt() {
    var sketch =
        new Sketch()
            .step("extra", days(50).optional(true))
            .step("next", days(5).after(List.of("extra")).gate(Gate.PRACTICE));
    var plan = sketch.plan(person());
    assertThat(plan.offered()).containsExactly("extra");
    assertThat(plan.step("extra").orElseThrow().earliestFinish()).isEqualTo(TODAY.plusDays(50));
    assertThat(plan.step("next").orElseThrow().earliestStart()).isEqualTo(TODAY);
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(TODAY.plusDays(5));
  }

  @Test
  void aStepExistsFromItsFirstToItsLastDay() {
    var step =
        new Step(
            "x", List.of(EVERYBODY), List.of(), TODAY, TODAY.plusDays(1), ONE.terms(), List.of());
    var planner = new Sketch().step(step).planner();
    assertThat(planner.plan(PlanRequest.on(TODAY.minusDays(1))).planned()).isEmpty();
    assertThat(planner.plan(PlanRequest.on(TODAY)).planned()).containsExactly("x");
    assertThat(planner.plan(PlanRequest.on(TODAY.plusDays(1))).planned()).containsExactly("x");
    var gone = PlanRequest.on(TODAY.plusDays(2));
    assertThat(planner.plan(gone).planned()).isEmpty();
    var started = planner.plan(gone.progress("x", Progress.started(TODAY)));
    assertThat(started.planned()).containsExactly("x");
    assertThat(started.steps().getFirst().reason().outlivesFacts()).isTrue();
  }

  @Test
  void aStartedOrDoneStepOutlivesItsFacts() {
    var sketch = new Sketch().step("x", ONE, when("profession", "nurse"));
    var person = person().fact("profession", "physician");
    assertThat(sketch.plan(person).planned()).isEmpty();
    assertThat(sketch.plan(person.progress("x", Progress.done(null, TODAY))).planned())
        .containsExactly("x");
  }

  @Test
  void aRequestIsRefusedWithAllItsReasons() {
    var planner = new Sketch().step("x", ONE).planner();
    var request =
        person()
            .fact("profession", "wizard")
            .fact("colour", "red")
            .fact("nationality", "fr", "third_country")
            .anchor("doomsday", TODAY)
            .outcome("x", "old-billing")
            .progress("y", Progress.started(TODAY))
            .progress("x", Progress.done(TODAY, TODAY.minusDays(1)));
    assertThatThrownBy(() -> planner.plan(request))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(RequestProblem::kind)
                    .containsExactly(
                        RequestProblem.Kind.UNKNOWN_VALUE,
                        RequestProblem.Kind.UNKNOWN_FACT,
                        RequestProblem.Kind.ONE_VALUE_EXPECTED,
                        RequestProblem.Kind.UNKNOWN_ANCHOR,
                        RequestProblem.Kind.UNKNOWN_OUTCOME,
                        RequestProblem.Kind.UNKNOWN_STEP,
                        RequestProblem.Kind.DATES_OUT_OF_ORDER));
    assertThatThrownBy(() -> planner.plan(person().fact("profession", "wizard")))
        .isInstanceOfSatisfying(
            RequestRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().allowed())
                    .containsExactly("physician", "nurse"));
  }
}
