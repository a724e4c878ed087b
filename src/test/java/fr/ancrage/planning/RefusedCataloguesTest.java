package fr.ancrage.planning;

import static fr.ancrage.planning.CatalogueProblem.Kind.CYCLE_IN_AFTER;
import static fr.ancrage.planning.CatalogueProblem.Kind.CYCLE_WITH_PREFER_AFTER;
import static fr.ancrage.planning.CatalogueProblem.Kind.DAYS_OUT_OF_ORDER;
import static fr.ancrage.planning.CatalogueProblem.Kind.DUPLICATE_ID;
import static fr.ancrage.planning.CatalogueProblem.Kind.GATE_WITHOUT_STEP;
import static fr.ancrage.planning.CatalogueProblem.Kind.OPTIONAL_WITH_GATE;
import static fr.ancrage.planning.CatalogueProblem.Kind.TRIGGERED_NOT_AFTER_TRIGGER;
import static fr.ancrage.planning.CatalogueProblem.Kind.UNKNOWN_NAME;
import static fr.ancrage.planning.CatalogueProblem.Kind.UNKNOWN_VALUE;
import static fr.ancrage.planning.Sketch.days;
import static fr.ancrage.planning.Sketch.override;
import static fr.ancrage.planning.Sketch.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 7 of the header. */
class RefusedCataloguesTest {

  @Test
  void aSoundCatalogueHasNoProblem() {
    assertThat(new Sketch().step("x", days(1, 2, 3)).refusals()).isEmpty();
  }

  @Test
  void namesAndValuesNotDefinedAreRefused() {
    var draft =
        days(1)
            .after(List.of("ghost"))
            .documents(List.of("scroll"))
            .authority("nobody")
            .src(List.of("rumour"))
            .launch(Offset.of("someday", 0));
    var refused = new Sketch().step("x", draft, when("colour", "red"), when("needs", "sun"));
    assertThat(refused.refusals())
        .containsExactlyInAnyOrder(
            UNKNOWN_NAME,
            UNKNOWN_NAME,
            UNKNOWN_NAME,
            UNKNOWN_NAME,
            UNKNOWN_NAME,
            UNKNOWN_NAME,
            UNKNOWN_VALUE);
  }

  @Test
  void anIdUsedTwiceIsRefused() {
    assertThat(new Sketch().step("x", days(1)).step("x", days(2)).refusals())
        .containsExactly(DUPLICATE_ID);
  }

  @Test
  void aCycleIsRefusedOverridesIncluded() {
    var direct =
        new Sketch().step("x", days(1).after(List.of("y"))).step("y", days(1).after(List.of("x")));
    assertThat(direct.refusals()).containsExactly(CYCLE_IN_AFTER);
    var overridden =
        new Sketch()
            .step("x", days(1).after(List.of("y")))
            .step(
                "y",
                days(1),
                List.of(override(when("needs", "housing"), new StepDraft().after(List.of("x")))));
    assertThat(overridden.refusals()).containsExactly(CYCLE_IN_AFTER);
    assertThatThrownBy(overridden::planner).isInstanceOf(CatalogueRefused.class);
  }

  @Test
  void aCycleThroughAdviceIsRefused() {
    var sketch =
        new Sketch()
            .step("x", days(1).after(List.of("y")))
            .step("y", days(1).preferAfter(List.of("x")));
    assertThat(sketch.refusals()).containsExactly(CYCLE_WITH_PREFER_AFTER);
  }

  @Test
  void daysOutOfOrderAreRefused() {
    assertThat(new Sketch().step("x", days(2, 1, 3)).refusals()).containsExactly(DAYS_OUT_OF_ORDER);
    assertThat(new Sketch().step("x", days(-1, 1, 3)).refusals())
        .containsExactly(DAYS_OUT_OF_ORDER);
    var override = override(when("needs", "housing"), new StepDraft().days(new Days(1, 5, 4)));
    assertThat(new Sketch().step("x", days(1), List.of(override)).refusals())
        .containsExactly(DAYS_OUT_OF_ORDER);
  }

  @Test
  void anOptionalStepWithAGateIsRefused() {
    assertThat(new Sketch().step("x", days(1).optional(true).gate(Gate.ARRIVAL)).refusals())
        .containsExactly(OPTIONAL_WITH_GATE);
    var override = override(when("needs", "housing"), new StepDraft().optional(true));
    var sketch = new Sketch().step("x", days(1).gate(Gate.BILLING), List.of(override));
    assertThat(sketch.refusals()).containsExactly(OPTIONAL_WITH_GATE);
  }

  @Test
  void aTriggeredStepComesAfterItsTrigger() {
    var sketch = new Sketch().step("x", days(1)).triggered("y", List.of("x"), days(1));
    assertThat(sketch.refusals()).containsExactly(TRIGGERED_NOT_AFTER_TRIGGER);
  }

  @Test
  void aGateThatNoStepHoldsIsRefused() {
    var sound = new Sketch().catalogue();
    var without =
        new Catalogue(
            1,
            "test",
            null,
            null,
            sound.parameters(),
            sound.vocabulary(),
            sound.documents(),
            sound.authorities(),
            sound.sources(),
            sound.steps().subList(0, 3));
    assertThat(CatalogueCheck.problems(without))
        .extracting(CatalogueProblem::kind, CatalogueProblem::value)
        .containsExactly(tuple(GATE_WITHOUT_STEP, "billing"));
  }
}
