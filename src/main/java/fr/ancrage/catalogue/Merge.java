package fr.ancrage.catalogue;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Name;
import fr.ancrage.planning.Parameters;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * A base and what a territory makes of it, as one catalogue. A hidden step stays under its id with
 * no clause: nobody is asked it any more, and cases in which it has begun keep it.
 */
public final class Merge {
  private final Catalogue base;
  private final Overlay overlay;

  private Merge(Catalogue base, Overlay overlay) {
    this.base = base;
    this.overlay = overlay;
  }

  /** The merged catalogue; whether it can be planned with is for {@link OverlayCheck} to say. */
  public static Catalogue of(Catalogue base, Overlay overlay, String version) {
    return new Merge(base, overlay).as(version);
  }

  private Catalogue as(String version) {
    var documents = new LinkedHashMap<>(base.documents());
    documents.putAll(overlay.documents());
    var authorities = new LinkedHashMap<>(base.authorities());
    overlay.authorities().forEach((id, own) -> authorities.put(id, own.name()));
    return new Catalogue(
        base.schemaVersion(),
        version,
        base.reviewedOn(),
        base.sourcesReadUpTo(),
        parameters(),
        base.vocabulary(),
        documents,
        authorities,
        base.sources(),
        steps());
  }

  private Parameters parameters() {
    var known = base.parameters();
    var learned = overlay.authorityCorrelation();
    return learned == null
        ? known
        : new Parameters(known.draws(), learned, known.silenceAlertDays());
  }

  private List<Step> steps() {
    var steps = new ArrayList<Step>();
    for (var step : base.steps()) {
      steps.add(merged(step));
    }
    for (var own : overlay.steps()) {
      var terms = reworded(own.id(), own.terms());
      steps.add(new Step(own.id(), own.appliesWhen(), List.of(), null, null, terms, List.of()));
    }
    return steps;
  }

  private Step merged(Step step) {
    var change = overlay.changes().get(step.id());
    var terms = change == null ? step.terms() : change.applyTo(step.terms());
    return new Step(
        step.id(),
        overlay.hidden().contains(step.id()) ? List.<Clause>of() : step.appliesWhen(),
        step.triggeredByOutcomeOf(),
        step.validFrom(),
        step.validTo(),
        reworded(step.id(), terms),
        step.overrides());
  }

  private StepTerms reworded(String step, StepTerms terms) {
    var fr = overlay.wording(step, "fr").map(Wording::name).orElse(terms.name().fr());
    var en = overlay.wording(step, "en").map(Wording::name).orElse(terms.name().en());
    var name = new StepDraft().name(new Name(fr, en)).terms();
    return new StepChange(Set.of(StepField.NAME), name).applyTo(terms);
  }
}
