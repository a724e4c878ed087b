package fr.ancrage.catalogue;

import fr.ancrage.planning.Clause;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepOverride;
import fr.ancrage.planning.StepTerms;
import java.util.Map;
import java.util.Set;

/** The fields of a base step that a territory replaces, whole. */
public record StepChange(Set<StepField> fields, StepTerms values) {
  /** Keeps the values of these fields and of no others. */
  public StepChange {
    fields = Set.copyOf(fields);
    values = replaced(new StepDraft().terms(), fields, values);
  }

  /** The terms of the base with these fields replaced. */
  public StepTerms applyTo(StepTerms base) {
    return replaced(base, fields, values);
  }

  private static StepTerms replaced(StepTerms base, Set<StepField> fields, StepTerms values) {
    return new StepOverride(new Clause(Map.of()), fields, values).applyTo(base);
  }
}
