package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.CatalogueCheck;
import fr.ancrage.planning.CatalogueProblem;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What must be mended in an overlay before it is published, and what had better be known. */
public final class OverlayCheck {
  /** Five years: the base's longest is three. */
  public static final int LONGEST_DAYS = 1826;

  private final Catalogue base;
  private final Overlay overlay;
  private final Catalogue merged;
  private final List<Finding> findings = new ArrayList<>();

  private OverlayCheck(Catalogue base, Overlay overlay) {
    this.base = base;
    this.overlay = overlay;
    merged = Merge.of(base, overlay, base.version());
  }

  /** All that is found, what blocks first. */
  public static List<Finding> findings(Catalogue base, Overlay overlay) {
    var check = new OverlayCheck(base, overlay);
    check.run();
    return check.findings.stream()
        .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
        .toList();
  }

  /** What is wrong with a duration by itself; null when nothing is. */
  public static Finding.@org.jspecify.annotations.Nullable Kind days(Days days) {
    if (!days.ordered()) {
      return Finding.Kind.DAYS_OUT_OF_ORDER;
    }
    if (days.typical() == 0) {
      return Finding.Kind.DURATION_ZERO;
    }
    return days.max() > LONGEST_DAYS ? Finding.Kind.DURATION_TOO_LONG : null;
  }

  private void run() {
    for (var problem : CatalogueCheck.problems(merged)) {
      if (problem.kind() != CatalogueProblem.Kind.DAYS_OUT_OF_ORDER) {
        findings.add(CheckedProblem.finding(problem));
      }
    }
    overlay
        .changes()
        .forEach(
            (id, change) -> {
              if (change.fields().contains(StepField.DAYS)) {
                days(id, change.values().days());
              }
            });
    overlay.steps().forEach(this::own);
    overlay.words().keySet().forEach(this::translated);
    gates();
    overlay.hidden().forEach(this::waiting);
  }

  private void days(String step, Days days) {
    var kind = days(days);
    if (kind != null) {
      var value = days.min() + ", " + days.typical() + ", " + days.max();
      findings.add(new Finding(kind, step, "days", value, List.of()));
    }
  }

  private void own(OwnStep own) {
    days(own.id(), own.terms().days());
    var name = overlay.wording(own.id(), "fr").map(Wording::name).orElse("");
    if (name.isBlank()) {
      findings.add(new Finding(Finding.Kind.NAME_MISSING, own.id(), "name", "", List.of()));
    }
    if (own.appliesWhen().isEmpty()) {
      findings.add(new Finding(Finding.Kind.FOR_NOBODY, own.id(), "applies_when", "", List.of()));
    }
  }

  /** A text that the territory wrote in French and not in English. */
  private void translated(String step) {
    var fr = overlay.wording(step, "fr").orElse(new Wording(null, null));
    var en = overlay.wording(step, "en").orElse(new Wording(null, null));
    if (fr.name() != null && en.name() == null) {
      findings.add(
          new Finding(Finding.Kind.TRANSLATION_MISSING, step, "name", fr.name(), List.of("en")));
    }
    if (fr.explanation() != null && en.explanation() == null) {
      findings.add(
          new Finding(
              Finding.Kind.TRANSLATION_MISSING,
              step,
              "explanation",
              fr.explanation(),
              List.of("en")));
    }
  }

  private void gates() {
    var held = EnumSet.of(Gate.NONE);
    merged.steps().stream()
        .filter(step -> !step.appliesWhen().isEmpty())
        .flatMap(Step::allTerms)
        .map(StepTerms::gate)
        .forEach(held::add);
    for (var gate : Keyed.keys(Gate.class)) {
      if (held.stream().noneMatch(one -> one.key().equals(gate)) && !found(gate)) {
        findings.add(new Finding(Finding.Kind.GATE_NEVER_REACHED, null, "gate", gate, List.of()));
      }
    }
  }

  private boolean found(String gate) {
    return findings.stream()
        .anyMatch(one -> one.kind() == Finding.Kind.GATE_NEVER_REACHED && one.value().equals(gate));
  }

  private void waiting(String hidden) {
    if (base.steps().stream().noneMatch(step -> step.id().equals(hidden))) {
      return;
    }
    var waiting =
        merged.steps().stream()
            .filter(step -> !step.appliesWhen().isEmpty())
            .filter(step -> step.allTerms().anyMatch(terms -> terms.after().contains(hidden)))
            .map(Step::id)
            .toList();
    if (!waiting.isEmpty()) {
      findings.add(new Finding(Finding.Kind.CHAIN_BROKEN, hidden, "hidden", hidden, waiting));
    }
  }
}
