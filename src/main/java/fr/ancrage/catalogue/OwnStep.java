package fr.ancrage.catalogue;

import fr.ancrage.planning.Clause;
import fr.ancrage.planning.StepTerms;
import java.util.List;

/** A step that a territory adds; its words are among the overlay's. */
public record OwnStep(String id, List<Clause> appliesWhen, StepTerms terms) {
  /** Copies. */
  public OwnStep {
    appliesWhen = List.copyOf(appliesWhen);
  }
}
