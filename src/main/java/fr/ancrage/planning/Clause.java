package fr.ancrage.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions that must all hold: fact, then the values of which one is needed. Empty = everybody.
 */
public record Clause(Map<String, List<String>> conditions) {
  /** Copies, keeping the order. */
  public Clause {
    conditions = Ordered.copy(conditions);
  }

  /** Whether it looks at the home side of the wall. */
  public boolean namesHome() {
    return conditions.keySet().stream().anyMatch(Catalogue.HOME_FACTS::contains);
  }

  /** The same conditions, one more. */
  public Clause and(String fact, String... values) {
    var more = new LinkedHashMap<>(conditions);
    more.put(fact, List.of(values));
    return new Clause(more);
  }
}
