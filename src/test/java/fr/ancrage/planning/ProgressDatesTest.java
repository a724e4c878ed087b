package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.day;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.person;
import static fr.ancrage.planning.Sketch.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5 of the header: what was done, refused or left without an answer. */
class ProgressDatesTest {
  @Test
  void doneStepsKeepTheirDatesAndStartedOnesFinishTodayOrLater() {
    var sketch =
        new Sketch()
            .step("x", days(50))
            .step("y", days(10).after(List.of("x")))
            .step("z", days(4).after(List.of("y")).gate(Gate.PRACTICE));
    var done = sketch.plan(person().progress("y", Progress.done(day(-9), day(-3))));
    assertThat(step(done, "y").plannedStart()).isEqualTo(day(-9));
    assertThat(step(done, "y").plannedFinish()).isEqualTo(day(-3));
    assertThat(step(done, "z").earliestStart()).isEqualTo(TODAY);
    assertThat(done.gate(Gate.PRACTICE).orElseThrow().blockingChain()).containsExactly("z");
    var started = sketch.plan(person().progress("y", Progress.started(day(-30))));
    assertThat(step(started, "y").earliestFinish()).isEqualTo(TODAY);
    assertThat(step(started, "z").earliestStart()).isEqualTo(TODAY);
  }

  @Test
  void aRefusalTakesTheDatesOfTheStepOfWhatWaitsAndOfTheirGates() {
    var sketch =
        new Sketch()
            .step("home", days(3).gate(Gate.ARRIVAL))
            .step("x", days(5))
            .step("y", days(5).after(List.of("x")).gate(Gate.PRACTICE))
            .step("z", days(5).gate(Gate.BILLING));
    var plan = sketch.plan(person().outcome("x", "refused"));
    assertThat(step(plan, "x").state()).isEqualTo(StepState.REFUSED);
    assertThat(step(plan, "y").state()).isEqualTo(StepState.BLOCKED);
    assertThat(step(plan, "y").earliestStart()).isNull();
    assertThat(step(plan, "z").earliestStart()).isEqualTo(TODAY);
    assertThat(plan.gate(Gate.ARRIVAL).orElseThrow().p90()).isEqualTo(day(3));
    assertThat(plan.gate(Gate.PRACTICE)).contains(GatePlan.shut(Gate.PRACTICE));
    assertThat(plan.gate(Gate.BILLING)).contains(GatePlan.shut(Gate.BILLING));
  }

  @Test
  void silenceIsAnAlertBeforeTheLimitWhichRunsFromTheCompleteFile() {
    var sketch =
        new Sketch()
            .step(
                "x",
                days(10, 20, 300)
                    .legalMaxDays(60)
                    .legalMaxDaysThirdCountry(90)
                    .silence(Silence.REJECTION))
            .step("y", days(10, 20, 40));
    var french = person().fact("nationality", "fr");
    var complete = new Progress(day(-70), day(-45), null, null);
    var due = sketch.plan(french.progress("x", complete));
    assertThat(due.alerts())
        .containsExactly(
            new Alert(AlertKind.SILENCE, "x", day(15), null, null, null, true, Silence.REJECTION));
    var later = new Progress(day(-70), day(-44), null, null);
    assertThat(sketch.plan(french.progress("x", later)).alerts()).isEmpty();
    var third = person().fact("nationality", "third_country").progress("x", complete);
    assertThat(sketch.plan(third).alerts()).isEmpty();
    assertThat(step(sketch.plan(third), "x").silenceLimit()).isEqualTo(day(45));
    var other = sketch.plan(french.progress("y", Progress.started(day(-30))));
    assertThat(other.alerts())
        .extracting(Alert::kind, Alert::date)
        .containsExactly(tuple(AlertKind.NO_ANSWER, day(10)));
  }
}
