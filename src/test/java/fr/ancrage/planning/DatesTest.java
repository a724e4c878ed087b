package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.person;
import static fr.ancrage.planning.Sketch.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections 2, 3 and 5 of the header. */
class DatesTest {

  private static LocalDate day(int days) {
    return TODAY.plusDays(days);
  }

  private static StepPlan step(Plan plan, String id) {
    return plan.step(id).orElseThrow();
  }

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
  void withoutAPracticeStartLatestAndPlannedDatesTakeTheDayTheGateOpens() {
    var sketch =
        new Sketch()
            .step("practice", days(20).gate(Gate.PRACTICE))
            .step("later", days(1).launch(Offset.of("practice_start", 5)));
    var plan = sketch.plan(person());
    assertThat(step(plan, "practice").latestFinish()).isEqualTo(day(20));
    assertThat(step(plan, "practice").slackDays()).isZero();
    assertThat(step(plan, "later").earliestStart()).isEqualTo(TODAY);
    assertThat(step(plan, "later").plannedStart()).isEqualTo(day(25));
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

  @Test
  void latestDatesComeFromWantedDatesSuccessorsAndDeadlines() {
    var sketch =
        new Sketch()
            .step("first", days(10))
            .step("second", days(20).after(List.of("first")).gate(Gate.PRACTICE))
            .step("free", days(1))
            .step(
                "lodge",
                days(30).deadline(new Offset("practice_start", -5, true, false)).gate(Gate.BILLING))
            .step("end", days(30).deadline(new Offset("practice_start", -5, true, true)));
    sketch.step("third", days(1).after(List.of("first")).optional(true));
    var plan = sketch.plan(person().anchor("practice_start", day(100)));
    assertThat(step(plan, "second").latestFinish()).isEqualTo(day(100));
    assertThat(step(plan, "first").latestFinish()).isEqualTo(day(80));
    assertThat(step(plan, "first").slackDays()).isEqualTo(70);
    assertThat(step(plan, "free").latestFinish()).isNull();
    assertThat(step(plan, "lodge").latestStart()).isEqualTo(day(70));
    assertThat(step(plan, "end").latestFinish()).isEqualTo(day(95));
    assertThat(step(plan, "end").latestStart()).isEqualTo(day(65));
    var move = new Sketch().step("x", days(3).gate(Gate.ARRIVAL));
    var dates = person().anchor("arrival", day(50)).anchor("practice_start", day(40));
    assertThat(step(move.plan(dates), "x").latestFinish()).isEqualTo(day(40));
  }

  @Test
  void aDeadlineBeforeTheEarliestDateIsAnAlertAndMovesNothing() {
    var deadline = new Offset("practice_start", 0, true, true);
    var plan =
        new Sketch()
            .step("x", days(30).deadline(deadline))
            .plan(person().anchor("practice_start", day(10)));
    assertThat(step(plan, "x").earliestStart()).isEqualTo(TODAY);
    assertThat(step(plan, "x").slackDays()).isEqualTo(-20);
    assertThat(plan.alerts())
        .containsExactly(
            new Alert(AlertKind.DEADLINE_MISSED, "x", day(10), day(30), null, null, true, null));
  }

  @Test
  void plannedStartsAimAtTheEarliestOfLaunchLatestStartAndTheAimsOfWhatWaits() {
    var sketch =
        new Sketch()
            .step("a", days(10).launch(Offset.of("practice_start", -20)))
            .step(
                "b",
                days(10)
                    .after(List.of("a"))
                    .launch(Offset.of("practice_start", -60))
                    .gate(Gate.PRACTICE))
            .step("past", days(1).launch(Offset.of("practice_start", -300)));
    var plan = sketch.plan(person().anchor("practice_start", day(100)));
    assertThat(step(plan, "a").plannedStart()).isEqualTo(day(30));
    assertThat(step(plan, "b").plannedStart()).isEqualTo(day(40));
    assertThat(step(plan, "past").plannedStart()).isEqualTo(TODAY);
  }

  @Test
  void whatExpiresIsPlannedLaterAndAnAlertSaysWhenThatIsNotEnough() {
    var file = days(5).after(List.of("paper")).launch(Offset.of("practice_start", -10));
    var dates = person().anchor("practice_start", day(300));
    var paper = days(20).expiresAfterDays(90).launch(Offset.of("practice_start", -280));
    var plan = new Sketch().step("paper", paper).step("file", file).plan(dates);
    assertThat(step(plan, "paper").plannedStart()).isEqualTo(day(270));
    assertThat(step(plan, "paper").earliestStart()).isEqualTo(TODAY);
    assertThat(plan.alerts()).isEmpty();
    var old = Progress.done(null, day(-1));
    var done = new Sketch().step("paper", paper).step("file", file);
    assertThat(done.plan(dates.progress("paper", old)).alerts())
        .containsExactly(
            new Alert(
                AlertKind.EXPIRES_TOO_SOON, "paper", day(89), day(290), "file", null, false, null));
    var held = days(20).expiresOn(MonthDay.of(11, 15)).gate(Gate.PRACTICE);
    var licence =
        new Sketch().step("licence", held).plan(person().anchor("practice_start", day(400)));
    assertThat(step(licence, "licence").plannedFinish()).isEqualTo(day(400));
    assertThat(licence.alerts()).isEmpty();
  }

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
