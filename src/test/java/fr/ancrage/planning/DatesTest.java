package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.day;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.person;
import static fr.ancrage.planning.Sketch.step;
import static fr.ancrage.planning.Sketch.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections 2 and 3 of the header: what waits for what, and the earliest dates. */
class DatesTest {
  @Test
  void theNextStepMayStartTheDayThePreviousFinishes() {
    var plan =
        new Sketch()
            .step("x", days(7))
            .step("y", days(3).after(List.of("x")).gate(Gate.PRACTICE))
            .plan(person());
    assertThat(step(plan, "y").earliestStart()).isEqualTo(day(7));
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(day(10));
  }

  @Test
  void aPrerequisiteThatIsNotPlannedIsIgnoredWithAllThatCameBeforeIt() {
    var plan =
        new Sketch()
            .step("x", days(50))
            .step("y", days(9).after(List.of("x")), when("profession", "nurse"))
            .step("z", days(3).after(List.of("y")))
            .plan(person().fact("profession", "physician"));
    assertThat(step(plan, "z").earliestStart()).isEqualTo(TODAY);
  }

  @Test
  void adviceChangesNoDate() {
    var plan =
        new Sketch()
            .step("x", days(50))
            .step("y", days(1).preferAfter(List.of("x")))
            .plan(person());
    assertThat(step(plan, "y").earliestStart()).isEqualTo(TODAY);
  }

  @Test
  void aGateWaitsForTheGatesBeforeItAndArrivalHoldsNothingInTheSameArea() {
    var sketch =
        new Sketch()
            .step("move", days(30).gate(Gate.ARRIVAL))
            .step("order", days(5).gate(Gate.PRACTICE));
    var far = sketch.plan(person().fact("coming_from", "elsewhere_in_france"));
    assertThat(far.gates()).extracting(GatePlan::gate).containsExactly(Gate.ARRIVAL, Gate.PRACTICE);
    assertThat(far.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(day(30));
    assertThat(far.gate(Gate.PRACTICE).orElseThrow().blockingChain()).containsExactly("move");
    var near = sketch.plan(person().fact("coming_from", "same_area"));
    assertThat(near.gate(Gate.ARRIVAL).orElseThrow().typical()).isEqualTo(day(30));
    assertThat(near.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(day(5));
  }

  @Test
  void recruitersSeeThePracticeGateWithoutHouseholdSteps() {
    var sketch =
        new Sketch()
            .step("childcare", days(90).gate(Gate.ARRIVAL), when("household", "child_3_11"))
            .step("order", days(5).gate(Gate.PRACTICE));
    var plan = sketch.plan(person().fact("household", "child_3_11"));
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(day(90));
    var shown = plan.practiceForRecruiters();
    assertThat(shown).isEqualTo(sketch.plan(person().fact("household")).gate(Gate.PRACTICE).get());
    assertThat(step(plan, "childcare").reason().household()).isTrue();
  }

  @Test
  void nothingStartsBeforeFirstContactOrToday() {
    var sketch = new Sketch().step("x", days(1));
    assertThat(step(sketch.plan(person().anchor("first_contact", day(9))), "x").earliestStart())
        .isEqualTo(day(9));
    assertThat(step(sketch.plan(person().anchor("first_contact", day(-9))), "x").earliestStart())
        .isEqualTo(TODAY);
  }

  @Test
  void aLaunchFixedByOthersOrNotBeforeTheStartIsAnOpening() {
    var sketch =
        new Sketch()
            .step("semester", days(1).launch(Offset.of("semester_start", -10)))
            .step("from-start", days(1).launch(Offset.of("practice_start", 0)))
            .step("default", days(1).launch(Offset.of("practice_start", -10)));
    var plan =
        sketch.plan(person().anchor("semester_start", day(50)).anchor("practice_start", day(60)));
    assertThat(step(plan, "semester").earliestStart()).isEqualTo(day(40));
    assertThat(step(plan, "from-start").earliestStart()).isEqualTo(day(60));
    assertThat(step(plan, "default").earliestStart()).isEqualTo(TODAY);
    assertThat(step(plan, "default").plannedStart()).isEqualTo(day(50));
  }

  @Test
  void anAnchorNotGivenTakesAnotherDateOrIsToAsk() {
    var sketch =
        new Sketch()
            .step("practice", days(20).gate(Gate.PRACTICE))
            .step("at-arrival", days(1).launch(Offset.of("arrival", 0)))
            .step("lease", days(1).launch(Offset.of("contract_signed", 0)))
            .step("semester", days(1).launch(Offset.of("semester_start", 0)));
    var training = person().fact("practice_mode", "training").anchor("semester_start", day(90));
    var given = sketch.plan(training);
    assertThat(given.datesToAsk()).containsExactly("contract_signed");
    assertThat(step(given, "at-arrival").earliestStart()).isEqualTo(day(90));
    assertThat(step(given, "practice").latestFinish()).isEqualTo(day(90));
    assertThat(step(given, "lease").plannedStart()).isEqualTo(TODAY);
    var salaried = sketch.plan(training.fact("practice_mode", "salaried"));
    assertThat(step(salaried, "practice").latestFinish()).isEqualTo(day(20));
    assertThat(sketch.plan(person()).datesToAsk())
        .containsExactly("contract_signed", "semester_start");
  }

  @Test
  void theEvcMoveOnByTheFewestYears() {
    var sketch =
        new Sketch()
            .step("french", days(400))
            .step(
                "evc-exam",
                days(10).after(List.of("french")).launch(Offset.of("evc_window_open", 0)))
            .step(
                "assignment",
                days(5)
                    .after(List.of("evc-exam"))
                    .launch(Offset.of("evc_results", 0))
                    .gate(Gate.EMPLOYMENT));
    var dates =
        person()
            .anchor("evc_window_open", LocalDate.of(2027, 6, 30))
            .anchor("evc_window_close", LocalDate.of(2027, 7, 31))
            .anchor("evc_results", LocalDate.of(2028, 1, 31));
    var plan = sketch.plan(dates);
    assertThat(step(plan, "evc-exam").earliestStart()).isEqualTo("2028-06-30");
    assertThat(step(plan, "assignment").earliestStart()).isEqualTo("2029-01-31");
    var started = sketch.plan(dates.progress("evc-exam", Progress.started(TODAY)));
    assertThat(step(started, "assignment").earliestStart()).isEqualTo("2028-01-31");
  }
}
