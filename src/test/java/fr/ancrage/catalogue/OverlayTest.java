package fr.ancrage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.catalogue.Finding.Kind;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Pure merging: no context, no database. */
class OverlayTest {
  private static final String ORDER = "order-registration-medical";
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Catalogue BASE = CatalogueReader.base();

  private static Overlay changing(String step, UnaryOperator<StepDraft> how) {
    var draft = how.apply(new StepDraft());
    return new Overlay(
        Map.of(step, new StepChange(draft.written(), draft.terms())),
        Set.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  private static Overlay hiding(String... steps) {
    return new Overlay(Map.of(), Set.of(steps), List.of(), Map.of(), Map.of(), Map.of());
  }

  private static Overlay adding(OwnStep step, Map<String, Wording> words) {
    return new Overlay(
        Map.of(), Set.of(), List.of(step), Map.of(step.id(), words), Map.of(), Map.of());
  }

  private static OwnStep own(StepDraft draft) {
    return new OwnStep(
        "local-badge", List.of(new Clause(Map.of())), draft.authority("concierge").terms());
  }

  private static Step step(Catalogue catalogue, String id) {
    return catalogue.steps().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Planner planner(Overlay overlay) {
    return Planner.of(Merge.of(BASE, overlay, "2026.11+1"));
  }

  private static PlanRequest doctor() {
    return PlanRequest.on(TODAY)
        .fact("profession", "physician")
        .fact("practice_mode", "salaried")
        .fact("employer_type", "public_hospital")
        .fact("diploma_origin", "eu_automatic")
        .fact("nationality", "eu_eea_ch")
        .fact("coming_from", "eu_eea_ch")
        .fact("household")
        .fact("needs")
        .fact("already_registered_with_order", "false");
  }

  private static List<Kind> found(Overlay overlay) {
    return OverlayCheck.findings(BASE, overlay).stream().map(Finding::kind).toList();
  }

  @Test
  void nothingChangedIsTheBase() {
    var merged = Merge.of(BASE, Overlay.NONE, BASE.version());
    assertThat(merged).isEqualTo(BASE);
    assertThat(found(Overlay.NONE)).isEmpty();
  }

  @Test
  void aLongerStepMovesTheGate() {
    var slower = changing(ORDER, draft -> draft.days(new Days(60, 100, 150)));
    var before = Planner.of(BASE).plan(doctor()).gate(Gate.PRACTICE).orElseThrow();
    var after = planner(slower).plan(doctor()).gate(Gate.PRACTICE).orElseThrow();
    assertThat(after.p50()).isAfter(before.p50());
    assertThat(step(planner(slower).catalogue(), ORDER).terms().documents())
        .as("what is not changed stays the base's")
        .isEqualTo(step(BASE, ORDER).terms().documents());
  }

  @Test
  void aHiddenStepIsAskedOfNobodyAndLeavesNobodyWhoHasBegunIt() {
    var planner = planner(hiding("occupational-health-visit"));
    assertThat(Planner.of(BASE).plan(doctor()).planned()).contains("occupational-health-visit");
    var plan = planner.plan(doctor());
    assertThat(plan.planned()).doesNotContain("occupational-health-visit");
    assertThat(plan.undecided()).doesNotContain("occupational-health-visit");
    var begun = doctor().progress("occupational-health-visit", Progress.started(TODAY));
    assertThat(planner.plan(begun).planned()).contains("occupational-health-visit");
  }

  @Test
  void anOwnStepIsPlannedUnderItsOwnName() {
    var overlay =
        adding(
            own(new StepDraft().days(new Days(1, 3, 10)).after(List.of("employment-contract"))),
            Map.of("fr", new Wording("Badge et parking", null), "en", new Wording("Badge", null)));
    var plan = planner(overlay).plan(doctor());
    assertThat(plan.step("local-badge").orElseThrow().terms().name().fr())
        .isEqualTo("Badge et parking");
    assertThat(found(overlay)).isEmpty();
  }

  @Test
  void aCycleIsNamed() {
    var overlay = changing("employment-contract", draft -> draft.after(List.of("cps-and-ecps")));
    var cycle =
        changing("vacancy-publication", draft -> draft.after(List.of("employment-contract")));
    assertThat(found(overlay)).doesNotContain(Kind.CYCLE);
    var finding =
        OverlayCheck.findings(BASE, cycle).stream()
            .filter(one -> one.kind() == Kind.CYCLE)
            .findFirst()
            .orElseThrow();
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.field()).isEqualTo("after");
    assertThat(finding.related()).contains("employment-contract", "vacancy-publication");
  }

  @Test
  void durationsOfNothingOrOfTenYearsAreRefused() {
    assertThat(found(changing(ORDER, d -> d.days(new Days(0, 0, 0)))))
        .containsExactly(Kind.DURATION_ZERO);
    assertThat(found(changing(ORDER, d -> d.days(new Days(1, 3650, 3650)))))
        .containsExactly(Kind.DURATION_TOO_LONG);
    assertThat(found(changing(ORDER, d -> d.days(new Days(30, 10, 60)))))
        .containsExactly(Kind.DAYS_OUT_OF_ORDER);
    assertThat(found(changing(ORDER, d -> d.days(new Days(0, 1, 1826))))).isEmpty();
  }

  @Test
  void whatIsNotDefinedIsNamed() {
    assertThat(found(changing(ORDER, d -> d.documents(List.of("diploma", "papyrus")))))
        .containsExactly(Kind.UNKNOWN_DOCUMENT);
    assertThat(found(changing(ORDER, d -> d.authority("sorcerer"))))
        .containsExactly(Kind.UNKNOWN_AUTHORITY);
    assertThat(found(changing(ORDER, d -> d.after(List.of("gone")))))
        .containsExactly(Kind.UNKNOWN_STEP);
    var unknown =
        new OwnStep(
            "local-badge",
            List.of(new Clause(Map.of("shoe_size", List.of("44")))),
            new StepDraft().days(new Days(1, 2, 3)).authority("concierge").terms());
    assertThat(
            found(
                adding(
                    unknown, Map.of("fr", new Wording("A", null), "en", new Wording("A", null)))))
        .containsExactly(Kind.UNKNOWN_FACT);
  }

  @Test
  void aGateThatNoVisibleStepHoldsIsNeverReached() {
    var arrival =
        BASE.steps().stream()
            .filter(step -> step.allTerms().anyMatch(terms -> terms.gate() == Gate.ARRIVAL))
            .map(Step::id)
            .toArray(String[]::new);
    var finding =
        OverlayCheck.findings(BASE, hiding(arrival)).stream().filter(Finding::blocks).toList();
    assertThat(finding).extracting(Finding::kind).containsExactly(Kind.GATE_NEVER_REACHED);
    assertThat(finding.getFirst().value()).isEqualTo("arrival");
  }

  @Test
  void aMissingTranslationIsSaidAndBlocksNothing() {
    var overlay =
        adding(
            own(new StepDraft().days(new Days(1, 3, 10))),
            Map.of("fr", new Wording("Badge", "Au bureau des entrées.")));
    assertThat(OverlayCheck.findings(BASE, overlay))
        .extracting(Finding::kind, Finding::field, Finding::blocks)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.TRANSLATION_MISSING, "name", false),
            org.assertj.core.groups.Tuple.tuple(Kind.TRANSLATION_MISSING, "explanation", false));
  }

  @Test
  void hidingAStepThatOthersWaitForIsSaid() {
    var findings = OverlayCheck.findings(BASE, hiding("employment-contract"));
    assertThat(findings).extracting(Finding::kind).contains(Kind.CHAIN_BROKEN);
    assertThat(findings.stream().noneMatch(Finding::blocks)).isTrue();
  }
}
