package fr.ancrage.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small catalogue in the making: two facts, the anchors of the base, a step for each gate. */
final class Sketch {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  static final Clause EVERYBODY = new Clause(Map.of());
  private static final List<String> ANCHORS =
      List.of(
          "as_of",
          "first_contact",
          "arrival",
          "practice_start",
          "contract_signed",
          "semester_start",
          "junior_doctor_appointment",
          "decision",
          "evc_window_open",
          "evc_window_close",
          "evc_results",
          "pcc_end",
          "residence_start",
          "residence_permit_expiry");

  private final List<Step> steps = new ArrayList<>();
  private Parameters parameters = new Parameters(1000, 0.3, 15);

  Sketch() {
    for (var gate : List.of(Gate.ARRIVAL, Gate.EMPLOYMENT, Gate.PRACTICE, Gate.BILLING)) {
      var past = LocalDate.of(2000, 1, 1);
      var terms = days(0, 0, 0).gate(gate).terms();
      steps.add(
          new Step(
              "old-" + gate.key(), List.of(EVERYBODY), List.of(), null, past, terms, List.of()));
    }
  }

  static StepDraft days(int min, int typical, int max) {
    return new StepDraft().days(new Days(min, typical, max)).authority("a");
  }

  static StepDraft days(int always) {
    return days(always, always, always);
  }

  /** So many days from today. */
  static LocalDate day(int days) {
    return TODAY.plusDays(days);
  }

  static StepPlan step(Plan plan, String id) {
    return plan.step(id).orElseThrow();
  }

  static Clause when(String fact, String... values) {
    return EVERYBODY.and(fact, values);
  }

  static PlanRequest person() {
    return PlanRequest.on(TODAY);
  }

  Sketch parameters(Parameters other) {
    parameters = other;
    return this;
  }

  Sketch step(Step step) {
    steps.add(step);
    return this;
  }

  Sketch step(String id, StepDraft draft, Clause... clauses) {
    return step(id, draft, List.of(), clauses);
  }

  Sketch step(String id, StepDraft draft, List<StepOverride> overrides, Clause... clauses) {
    var when = clauses.length == 0 ? List.of(EVERYBODY) : Arrays.asList(clauses);
    return step(new Step(id, when, List.of(), null, null, draft.terms(), overrides));
  }

  Sketch triggered(String id, List<String> by, StepDraft draft) {
    return step(new Step(id, List.of(EVERYBODY), by, null, null, draft.terms(), List.of()));
  }

  static StepOverride override(Clause when, StepDraft draft) {
    return new StepOverride(when, draft.written(), draft.terms());
  }

  Catalogue catalogue() {
    var facts = new LinkedHashMap<String, FactDefinition>();
    fact(facts, "profession", "physician", "nurse");
    fact(facts, "practice_mode", "salaried", "training");
    fact(facts, "nationality", "fr", "third_country");
    fact(facts, "coming_from", "same_area", "elsewhere_in_france");
    fact(facts, "household", "partner", "child_3_11");
    fact(facts, "needs", "housing", "vehicle");
    var anchors = new LinkedHashMap<String, String>();
    ANCHORS.forEach(name -> anchors.put(name, name));
    return new Catalogue(
        1,
        "test",
        null,
        null,
        parameters,
        new Vocabulary(facts, anchors),
        Map.of("paper", new DocumentType("paper", new Name("Papier", null), Store.OK)),
        Map.of("a", "A", "b", "B", "", ""),
        Map.of("s", "S"),
        steps);
  }

  private static void fact(Map<String, FactDefinition> facts, String name, String... values) {
    var list = Arrays.stream(values).map(v -> new FactValue(v, null)).toList();
    facts.put(name, new FactDefinition(name, list));
  }

  Planner planner() {
    return Planner.of(catalogue());
  }

  Plan plan(PlanRequest request) {
    return planner().plan(request);
  }

  /** The only problems of the catalogue. */
  List<CatalogueProblem.Kind> refusals() {
    return CatalogueCheck.problems(catalogue()).stream().map(CatalogueProblem::kind).toList();
  }
}
