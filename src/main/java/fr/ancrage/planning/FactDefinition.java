package fr.ancrage.planning;

import java.util.List;

/** A fact that clauses may name, and the values it may take. */
public record FactDefinition(String name, List<FactValue> values) {
  /** Copies. */
  public FactDefinition {
    values = List.copyOf(values);
  }

  /** Whether a person may have several of the values, or none. */
  public boolean several() {
    return Catalogue.HOME_FACTS.contains(name);
  }

  /** The words allowed, in the order of the catalogue. */
  public List<String> keys() {
    return values.stream().map(FactValue::key).toList();
  }
}
