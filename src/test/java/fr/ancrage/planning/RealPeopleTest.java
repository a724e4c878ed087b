package fr.ancrage.planning;

import static fr.ancrage.planning.Sketch.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.CatalogueReader;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People like those of the stories, on the base catalogue; dates are derived by hand. */
class RealPeopleTest {
  private static final Planner PLANNER = Planner.of(CatalogueReader.base());

  private static PlanRequest italian() {
    return PlanRequest.on(TODAY)
        .fact("profession", "physician")
        .fact("practice_mode", "salaried")
        .fact("employer_type", "public_hospital")
        .fact("diploma_origin", "eu_automatic")
        .fact("nationality", "eu_eea_ch")
        .fact("coming_from", "eu_eea_ch")
        .fact("household", "partner", "partner_seeking_job", "child_3_11")
        .fact("needs", "housing")
        .fact("already_registered_with_order", "false")
        .anchor("arrival", LocalDate.of(2027, 8, 23))
        .anchor("practice_start", LocalDate.of(2027, 9, 1));
  }

  @Test
  void anItalianPhysicianWithAFamily() {
    var plan = PLANNER.plan(italian());
    assertThat(plan.undecided()).isEmpty();
    assertThat(plan.factsToAsk()).isEmpty();
    assertThat(plan.planned())
        .contains(
            "eu-conformity-certificate",
            "order-registration-medical",
            "housing-search",
            "school-enrolment",
            "partner-employment")
        .doesNotContain("cng-authorisation-eu-general", "long-stay-visa", "childcare-place");
    assertThat(plan.offered()).contains("hospital-practitioner-appointment");
    // 1 (notice) + 7 (interview) + 90 (French) + 60 (Order): later than housing (1 + 7 + 45 + 14).
    var practice = plan.gate(Gate.PRACTICE).orElseThrow();
    assertThat(practice.typical()).isEqualTo(TODAY.plusDays(158));
    assertThat(practice.blockingChain())
        .containsExactly(
            "privacy-notice-and-sharing-choices",
            "needs-interview",
            "french-level",
            "order-registration-medical");
    assertThat(plan.gate(Gate.ARRIVAL).orElseThrow().typical()).isEqualTo(TODAY.plusDays(67));
    assertThat(practice.decides().get("order-registration-medical")).isGreaterThan(0.5);
    var order = plan.step("order-registration-medical").orElseThrow();
    assertThat(order.latestFinish()).isEqualTo("2027-09-01");
    assertThat(order.latestStart()).isEqualTo("2027-07-03");
    assertThat(order.plannedStart()).isEqualTo("2027-04-04");
    // asked 180 days before the start, it is 9 days old when the file is lodged on 4 April
    var standing = plan.step("good-standing-certificate").orElseThrow();
    assertThat(standing.plannedFinish()).isEqualTo("2027-03-26");
  }

  @Test
  void anIntern() {
    var plan =
        PLANNER.plan(
            PlanRequest.on(TODAY)
                .fact("profession", "medical_intern")
                .fact("practice_mode", "training")
                .fact("employer_type", "public_hospital")
                .fact("diploma_origin", "fr")
                .fact("nationality", "fr")
                .fact("coming_from", "elsewhere_in_france")
                .fact("household")
                .fact("needs", "housing")
                .fact("already_registered_with_order", "false")
                .anchor("semester_start", LocalDate.of(2027, 5, 3)));
    assertThat(plan.undecided()).isEmpty();
    var assignment = plan.step("intern-assignment").orElseThrow();
    assertThat(assignment.earliestStart()).isEqualTo("2027-04-03");
    assertThat(assignment.latestFinish()).isEqualTo("2027-05-03");
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo("2027-04-23");
    assertThat(plan.gate(Gate.EMPLOYMENT)).isEmpty();
    assertThat(plan.offered()).contains("intern-allowances");
  }

  @Test
  void aPhysicianFromOutsideTheUnionWhoHasNotPassedTheEvc() {
    var plan =
        PLANNER.plan(
            PlanRequest.on(TODAY)
                .fact("profession", "physician")
                .fact("practice_mode", "salaried")
                .fact("employer_type", "public_hospital")
                .fact("diploma_origin", "non_eu")
                .fact("nationality", "third_country")
                .fact("coming_from", "outside_eu")
                .fact("household")
                .fact("needs")
                .fact("already_registered_with_order", "false")
                .fact("evc_status", "not_passed")
                .anchor("evc_window_open", LocalDate.of(2026, 6, 30))
                .anchor("evc_window_close", LocalDate.of(2026, 7, 31))
                .anchor("evc_results", LocalDate.of(2027, 1, 31)));
    // the window of 2026 is over: French is proved on day 98, the next window opens in June 2027
    var exam = plan.step("evc-exam").orElseThrow();
    assertThat(exam.earliestStart()).isEqualTo("2027-06-30");
    assertThat(plan.step("evc-assignment").orElseThrow().earliestStart()).isEqualTo("2028-01-31");
    assertThat(plan.step("evc-assignment").orElseThrow().terms().gate()).isEqualTo(Gate.NONE);
    // 1 + 7 + 90 (French) + 150 (attestation) + 30 (visa): arrival, which practice waits for
    assertThat(plan.gate(Gate.ARRIVAL).orElseThrow().typical()).isEqualTo(TODAY.plusDays(278));
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(TODAY.plusDays(278));
    assertThat(plan.datesToAsk()).containsExactly("pcc_end");
  }

  @Test
  void aNurseWhoMovesToPractiseOnHerOwn() {
    var plan =
        PLANNER.plan(
            PlanRequest.on(TODAY)
                .fact("profession", "nurse")
                .fact("practice_mode", "self_employed")
                .fact("employer_type", "none")
                .fact("diploma_origin", "fr")
                .fact("nationality", "fr")
                .fact("coming_from", "elsewhere_in_france")
                .fact("household")
                .fact("needs")
                .fact("already_registered_with_order", "true"));
    assertThat(plan.planned()).contains("order-transfer", "zoning-check", "cpam-agreement");
    assertThat(plan.planned()).doesNotContain("order-registration-nurse");
    // 1 + 7 + 3 (zoning) + 90 (premises), then 30 (agreement)
    assertThat(plan.gate(Gate.PRACTICE).orElseThrow().typical()).isEqualTo(TODAY.plusDays(101));
    assertThat(plan.gate(Gate.BILLING).orElseThrow().typical()).isEqualTo(TODAY.plusDays(131));
    assertThat(plan.datesToAsk()).containsExactly("contract_signed");
  }

  @Test
  void aCoupleToGuyaneEachWithAPlan() {
    var couple =
        PlanRequest.on(TODAY)
            .fact("practice_mode", "salaried")
            .fact("employer_type", "public_hospital")
            .fact("diploma_origin", "fr")
            .fact("nationality", "fr")
            .fact("coming_from", "elsewhere_in_france")
            .fact("household", "partner")
            .fact("needs", "housing", "vehicle")
            .fact("already_registered_with_order", "true");
    for (var profession : new String[] {"midwife", "nurse"}) {
      var plan = PLANNER.plan(couple.fact("profession", profession));
      assertThat(plan.undecided()).isEmpty();
      assertThat(plan.planned()).contains("order-transfer", "housing-search", "rent-guarantee");
      // 1 + 7 + 45 (housing) + 14 (lease); the job waits for the arrival, and so does practice
      assertThat(plan.gate(Gate.ARRIVAL).orElseThrow().typical()).isEqualTo(TODAY.plusDays(67));
      assertThat(plan.gate(Gate.EMPLOYMENT).orElseThrow().typical()).isEqualTo(TODAY.plusDays(67));
      // without the home: vacancy 30 + contract 21
      var shown = Objects.requireNonNull(plan.practiceForRecruiters());
      assertThat(shown.typical()).isEqualTo(TODAY.plusDays(51));
      assertThat(shown.blockingChain())
          .containsExactly("vacancy-publication", "employment-contract");
    }
  }

  @Test
  void nothingKnownAsksForWhatCanChangeThePlan() {
    var plan = PLANNER.plan(PlanRequest.on(TODAY));
    assertThat(plan.planned())
        .containsExactly("privacy-notice-and-sharing-choices", "needs-interview");
    assertThat(plan.factsToAsk()).contains("profession", "practice_mode", "household", "needs");
    assertThat(plan.practiceForRecruiters()).isNull();
  }

  @Test
  void recruitersNeverSeeTheFamilyInTheDate() {
    var plan = PLANNER.plan(italian().fact("household", "child_0_3"));
    var single = PLANNER.plan(italian().fact("household").fact("needs"));
    assertThat(plan.practiceForRecruiters()).isEqualTo(single.practiceForRecruiters());
    assertThat(single.practiceForRecruiters()).isEqualTo(single.gate(Gate.PRACTICE).orElseThrow());
  }
}
