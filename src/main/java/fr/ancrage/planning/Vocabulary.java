package fr.ancrage.planning;

import java.util.List;
import java.util.Map;

/** The facts and anchors that a request may name. */
public record Vocabulary(Map<String, FactDefinition> facts, Map<String, String> anchors) {
  /** Copies, keeping the orders. */
  public Vocabulary {
    facts = Ordered.copy(facts);
    anchors = Ordered.copy(anchors);
  }

  /** The values that a fact may take; empty for an unknown fact. */
  public List<String> valuesOf(String fact) {
    var definition = facts.get(fact);
    return definition == null ? List.of() : definition.keys();
  }
}
