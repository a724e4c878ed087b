package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 4 of the header. */
class RangesTest {
  private static final Parameters MANY = new Parameters(100_000, 0.3, 15);

  private static long after(@Nullable LocalDate date) {
    return Objects.requireNonNull(date).toEpochDay() - TODAY.toEpochDay();
  }

  private static GatePlan practice(Sketch sketch, PlanRequest person) {
    return sketch.plan(person).gate(Gate.PRACTICE).orElseThrow();
  }

  @Test
  void oneStepFollowsThePertLaw() {
    var gate =
        practice(
            new Sketch().parameters(MANY).step("x", days(100, 400, 1100).gate(Gate.PRACTICE)),
            person());
    var law = BetaDistribution.of(1 + 4 * 0.3, 1 + 4 * 0.7);
    assertThat((double) after(gate.p10()))
        .isCloseTo(100 + 1000 * law.inverseCumulativeProbability(0.1), within(6.0));
    assertThat((double) after(gate.p50()))
        .isCloseTo(100 + 1000 * law.inverseCumulativeProbability(0.5), within(6.0));
    assertThat((double) after(gate.p90()))
        .isCloseTo(100 + 1000 * law.inverseCumulativeProbability(0.9), within(6.0));
    assertThat(after(gate.minimum())).isEqualTo(100);
    assertThat(after(gate.typical())).isEqualTo(400);
    assertThat(after(gate.maximum())).isEqualTo(1100);
    assertThat(gate.decides()).containsExactly(entry("x", 1.0));
  }

  @Test
  void aConstantDurationHasNoRange() {
    var gate = practice(new Sketch().step("x", days(30).gate(Gate.PRACTICE)), person());
    assertThat(after(gate.p10())).isEqualTo(30);
    assertThat(after(gate.p90())).isEqualTo(30);
  }

  @Test
  void aStartedStepIsCutBelowTheDaysAlreadyRun() {
    var gate =
        practice(
            new Sketch().parameters(MANY).step("x", days(0, 300, 1000).gate(Gate.PRACTICE)),
            person().progress("x", Progress.started(TODAY.minusDays(500))));
    var law = BetaDistribution.of(1 + 4 * 0.3, 1 + 4 * 0.7);
    double left = law.survivalProbability(0.5);
    assertThat(after(gate.minimum())).isZero();
    assertThat(after(gate.typical())).isZero();
    assertThat((double) after(gate.p50()))
        .isCloseTo(1000 * law.inverseSurvivalProbability(left / 2) - 500, within(6.0));
    var over =
        practice(
            new Sketch().step("x", days(0, 30, 40).gate(Gate.PRACTICE)),
            person().progress("x", Progress.started(TODAY.minusDays(500))));
    assertThat(after(over.p90())).isZero();
  }

  @Test
  void stepsOfOneAuthorityAreCorrelated() {
    var x = days(0, 50, 100).gate(Gate.PRACTICE);
    var same = new Sketch().parameters(new Parameters(20_000, 0.9, 15)).step("x", x);
    var y = days(0, 50, 100).after(List.of("x")).gate(Gate.PRACTICE);
    same.step("y", y);
    var wide = practice(same, person());
    var apart = new Sketch().parameters(new Parameters(20_000, 0.9, 15)).step("x", x);
    apart.step("y", y.authority("b"));
    var narrow = practice(apart, person());
    assertThat(after(wide.p90()) - after(wide.p10()))
        .isGreaterThan((after(narrow.p90()) - after(narrow.p10())) * 5 / 4);
  }

  @Test
  void addingAStepElsewhereChangesNoOtherDraw() {
    var alone = new Sketch().step("x", days(1, 30, 200).gate(Gate.PRACTICE));
    var joined =
        new Sketch()
            .step("w", days(1, 30, 200).gate(Gate.BILLING))
            .step("x", days(1, 30, 200).gate(Gate.PRACTICE));
    assertThat(practice(joined, person())).isEqualTo(practice(alone, person()));
    assertThat(practice(alone, person().seed(2))).isNotEqualTo(practice(alone, person()));
  }

  @Test
  void tiesGoToTheFirstInTheFileAndCriticalityIsTheShareOnTheChain() {
    var sketch =
        new Sketch()
            .step("a", days(5))
            .step("b", days(5))
            .step("c", days(5).after(List.of("b", "a")).gate(Gate.PRACTICE))
            .step("d", days(10).gate(Gate.PRACTICE));
    var plan = sketch.plan(person());
    var gate = plan.gate(Gate.PRACTICE).orElseThrow();
    assertThat(gate.blockingChain()).containsExactly("a", "c");
    assertThat(gate.decides()).containsOnlyKeys("c");
    assertThat(plan.step("a").orElseThrow().criticality()).isEqualTo(1);
    assertThat(plan.step("b").orElseThrow().criticality()).isZero();
    assertThat(plan.step("d").orElseThrow().criticality()).isZero();
  }
}
