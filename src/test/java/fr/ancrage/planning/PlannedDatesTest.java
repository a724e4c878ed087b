package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.day;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.person;
import static fr.ancrage.planning.Sketch.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 3 of the header: the latest and the planned dates. */
class PlannedDatesTest {
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
}
