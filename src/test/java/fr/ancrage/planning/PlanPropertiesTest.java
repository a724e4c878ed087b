package fr.ancrage.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every catalogue and every person. */
class PlanPropertiesTest {

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void prerequisitesAreRespected(int seed) {
    var random = new RandomPeople(seed);
    var catalogue = random.catalogue();
    var plan = Planner.of(catalogue).plan(random.person(catalogue));
    for (var step : plan.steps()) {
      if (step.state() == StepState.TO_DO) {
        for (var before : step.terms().after()) {
          plan.step(before)
              .filter(b -> !b.terms().optional())
              .ifPresent(
                  b -> {
                    assertThat(step.earliestStart()).isAfterOrEqualTo(b.earliestFinish());
                    assertThat(step.plannedStart()).isAfterOrEqualTo(b.plannedFinish());
                  });
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doneStepsNeverMove(int seed) {
    var random = new RandomPeople(seed);
    var catalogue = random.catalogue();
    var person = random.person(catalogue);
    for (var step : Planner.of(catalogue).plan(person).steps()) {
      var progress = person.progress().get(step.id());
      if (step.state() == StepState.DONE && progress != null) {
        assertThat(step.plannedFinish()).isEqualTo(progress.doneOn());
        assertThat(step.earliestFinish()).isEqualTo(progress.doneOn());
        assertThat(step.plannedStart()).isEqualTo(progress.start());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rangesAreOrderedAndSharesAddUp(int seed) {
    var random = new RandomPeople(seed);
    var catalogue = random.catalogue();
    var plan = Planner.of(catalogue).plan(random.person(catalogue));
    for (var gate : plan.gates()) {
      var dates =
          Stream.of(gate.minimum(), gate.p10(), gate.p50(), gate.p90(), gate.maximum())
              .filter(Objects::nonNull)
              .toList();
      assertThat(dates).isSorted();
      assertThat(dates.size()).isIn(0, 5);
      if (gate.typical() != null) {
        assertThat(gate.typical()).isBetween(gate.minimum(), gate.maximum());
      }
      var shares = gate.decides().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(shares).isCloseTo(gate.decides().isEmpty() ? 0 : 1, within(1e-9));
    }
    for (var step : plan.steps()) {
      assertThat(step.criticality()).isBetween(0.0, 1.0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameSeedGivesTheSameResult(int seed) {
    var random = new RandomPeople(seed);
    var catalogue = random.catalogue();
    var person = random.person(catalogue);
    assertThat(Planner.of(catalogue).plan(person)).isEqualTo(Planner.of(catalogue).plan(person));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void cyclesAreRefused(int seed) {
    var random = new RandomPeople(seed);
    var sketch = random.sketch();
    var ids = sketch.catalogue().steps().stream().map(Step::id).toList();
    sketch.step("loop", Sketch.days(1).after(List.of(ids.getLast(), "knot")));
    sketch.step("knot", Sketch.days(1).after(List.of("loop")));
    assertThat(sketch.refusals()).contains(CatalogueProblem.Kind.CYCLE_IN_AFTER);
  }

  /** Without expiry, windows and launch dates; the draws are keyed by step. */
  @ParameterizedTest
  @MethodSource("seeds")
  void addingAPrerequisiteNeverMakesAGateEarlier(int seed) {
    var random = new RandomPeople(seed);
    var without = new Sketch().parameters(new Parameters(200, 0.3, 15));
    var with = new Sketch().parameters(new Parameters(200, 0.3, 15));
    int size = 3 + random.upTo(8);
    int extra = 1 + random.upTo(size - 1);
    for (int i = 0; i < size; i++) {
      var before = IntStream.range(0, i).filter(b -> random.chance(30)).mapToObj(b -> "s" + b);
      var after = before.toList();
      int min = random.upTo(30);
      int typical = min + random.upTo(30);
      int max = typical + random.upTo(60);
      var gate = random.one(List.of(Gate.values()));
      var draft = Sketch.days(min, typical, max).gate(gate);
      without.step("s" + i, draft.after(after));
      var more = Stream.concat(after.stream(), Stream.of("new")).toList();
      if (i == 0) {
        with.step("new", Sketch.days(3, 9, 40));
      }
      with.step("s" + i, draft.after(i == extra ? more : after));
    }
    var person = Sketch.person().seed(seed);
    var shorter = without.plan(person);
    var longer = with.plan(person);
    for (var gate : shorter.gates()) {
      var other = longer.gate(gate.gate()).orElseThrow();
      assertThat(other.minimum()).isAfterOrEqualTo(gate.minimum());
      assertThat(other.typical()).isAfterOrEqualTo(gate.typical());
      assertThat(other.p10()).isAfterOrEqualTo(gate.p10());
      assertThat(other.p50()).isAfterOrEqualTo(gate.p50());
      assertThat(other.p90()).isAfterOrEqualTo(gate.p90());
      assertThat(other.maximum()).isAfterOrEqualTo(gate.maximum());
    }
  }
}
