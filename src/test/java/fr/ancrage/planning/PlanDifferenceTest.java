package fr.ancrage.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.CatalogueReader;
import fr.ancrage.planning.PlanDifference.StepMove;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);

  private final Planner planner = Planner.of(CatalogueReader.base());
  private final PlanRequest doctor =
      PlanRequest.on(TODAY)
          .fact("profession", "physician")
          .fact("practice_mode", "salaried")
          .fact("employer_type", "public_hospital")
          .fact("diploma_origin", "eu_automatic")
          .fact("nationality", "eu_eea_ch")
          .fact("coming_from", "eu_eea_ch")
          .fact("already_registered_with_order", "false")
          .fact("household")
          .fact("needs")
          .anchor("practice_start", LocalDate.of(2027, 6, 1));

  @Test
  void theSamePlanDoesNotMove() {
    assertThat(between(doctor, doctor).nothing()).isTrue();
  }

  @Test
  void aSlowStepMovesTheGateAndWhatWaits() {
    var moved = between(doctor, doctor.lasting("order-registration-medical", 365));

    assertThat(moved.gate(Gate.PRACTICE).orElseThrow().days().orElseThrow()).isPositive();
    assertThat(moved.steps())
        .filteredOn(step -> step.step().equals("order-registration-medical"))
        .singleElement()
        .satisfies(step -> assertThat(step.days().orElseThrow()).isPositive());
  }

  @Test
  void aRefusalShutsTheGate() {
    var moved = between(doctor, doctor.outcome("order-registration-medical", Progress.REFUSED));

    var practice = moved.gate(Gate.PRACTICE).orElseThrow();
    assertThat(practice.days()).isEmpty();
    assertThat(practice.after()).extracting(PlanSnapshot.Opening::p50).isNull();
  }

  @Test
  void whatComesAndGoesIsNamedAndTheFamilysIsMarked() {
    var family = doctor.fact("household", "child_3_11");
    var come = between(doctor, family);
    var gone = between(family, doctor);

    assertThat(come.steps()).filteredOn(StepMove::added).isNotEmpty().allMatch(StepMove::household);
    assertThat(gone.steps())
        .filteredOn(StepMove::removed)
        .extracting(StepMove::step)
        .containsExactlyInAnyOrderElementsOf(
            come.steps().stream().filter(StepMove::added).map(StepMove::step).toList());
    assertThat(come.recruiters()).isNull();
  }

  @Test
  void whatASuppositionMayNameIsChecked() {
    assertThat(problem(doctor.lasting("no-such-step", 3))).contains("no-such-step");
    assertThat(problem(doctor.lasting("order-registration-medical", 4000))).contains("4000");
  }

  private String problem(PlanRequest request) {
    try {
      planner.plan(request);
      return "";
    } catch (RequestRefused refused) {
      return refused.problems().toString();
    }
  }

  private PlanDifference between(PlanRequest before, PlanRequest after) {
    return PlanDifference.between(planner.plan(before), planner.plan(after));
  }
}
