package fr.ancrage.planning.engine;

import fr.ancrage.planning.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A clause read with the facts known: it matches through values, fails, or is open: then it fails
 * on unknown facts only.
 */
record Match(boolean matches, Map<String, List<String>> through, List<String> unknown) {

  static Match of(Clause clause, Map<String, List<String>> facts) {
    var through = new LinkedHashMap<String, List<String>>();
    var unknown = new ArrayList<String>();
    for (var condition : clause.conditions().entrySet()) {
      var values = facts.get(condition.getKey());
      if (values == null) {
        unknown.add(condition.getKey());
        continue;
      }
      var shared = values.stream().filter(condition.getValue()::contains).toList();
      if (shared.isEmpty()) {
        return new Match(false, Map.of(), List.of());
      }
      through.put(condition.getKey(), shared);
    }
    return new Match(unknown.isEmpty(), through, unknown);
  }

  boolean open() {
    return !unknown.isEmpty();
  }
}
