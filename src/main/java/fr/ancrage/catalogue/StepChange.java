package fr.ancrage.catalogue;

import fr.ancrage.planning.Clause;
import fr.ancrage.planning.StepField;
import fr.ancrage.planning.StepOverride;
import fr.ancrage.planning.StepTerms;
import java.util.Map;
import java.util.Set;

/** The fields of a base step that a territory replaces, whole. */
public record StepChange(Set<StepField> fields, StepTerms values) {
  /** Copies. */
  public StepChange {
    fields = Set.copyOf(fields);
  }

  /** The terms of the base with these fields replaced. */
  public StepTerms applyTo(StepTerms base) {
    return new StepOverride(new Clause(Map.of()), fields, values).applyTo(base);
  }
}
