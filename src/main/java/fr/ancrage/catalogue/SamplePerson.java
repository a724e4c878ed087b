package fr.ancrage.catalogue;

import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** People as they come, to try a catalogue on before it is published. */
public enum SamplePerson {
  ITALIAN_DOCTOR_WITH_FAMILY(
      "physician, salaried, public_hospital, eu_automatic, eu_eea_ch, eu_eea_ch, false",
      "partner, partner_seeking_job, child_3_11",
      "housing, bank_account"),
  NURSE_FROM_ELSEWHERE_IN_FRANCE(
      "nurse, salaried, public_hospital, fr, fr, elsewhere_in_france, true", "partner", "housing"),
  NON_EU_DOCTOR(
      "physician, salaried, public_hospital, non_eu, third_country, outside_eu, false",
      "",
      "housing, bank_account"),
  INTERN(
      "medical_intern, training, public_hospital, fr, fr, elsewhere_in_france, false",
      "",
      "housing"),
  SELF_EMPLOYED_GP(
      "physician, self_employed, none, fr, fr, elsewhere_in_france, true",
      "partner, child_0_3",
      "housing"),
  CARE_ASSISTANT("care_assistant, salaried, medico_social, fr, fr, same_area, false", "", "");

  private static final List<String> FACTS =
      List.of(
          "profession",
          "practice_mode",
          "employer_type",
          "diploma_origin",
          "nationality",
          "coming_from",
          "already_registered_with_order");

  private final String work;
  private final String household;
  private final String needs;

  SamplePerson(String work, String household, String needs) {
    this.work = work;
    this.household = household;
    this.needs = needs;
  }

  /** A first contact on that day; facts that a base does not define are left out. */
  public PlanRequest on(LocalDate day, Vocabulary vocabulary) {
    var request = PlanRequest.on(day).anchor("practice_start", day.plusMonths(8)).seed(1);
    var values = words(work);
    for (var i = 0; i < FACTS.size(); i++) {
      request = known(request, vocabulary, FACTS.get(i), List.of(values.get(i)));
    }
    if (this == NON_EU_DOCTOR) {
      request = known(request, vocabulary, "evc_status", List.of("passed"));
    }
    for (var home : Map.of("household", household, "needs", needs).entrySet()) {
      request = known(request, vocabulary, home.getKey(), words(home.getValue()));
    }
    return request;
  }

  private static List<String> words(String several) {
    return several.isEmpty() ? List.of() : List.of(several.split(", ", -1));
  }

  private static PlanRequest known(
      PlanRequest request, Vocabulary vocabulary, String fact, List<String> values) {
    var defined = vocabulary.facts().get(fact);
    return defined == null || !defined.keys().containsAll(values)
        ? request
        : request.fact(fact, values.toArray(String[]::new));
  }
}
