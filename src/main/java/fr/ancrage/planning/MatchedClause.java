package fr.ancrage.planning;

import java.util.List;
import java.util.Map;

/**
 * A clause that matched, and through which values of the person.
 *
 * @param index its place in the list, from 0
 * @param facts empty for a clause that is for everybody
 */
public record MatchedClause(int index, Map<String, List<String>> facts) {
  /** Copies, keeping the order. */
  public MatchedClause {
    facts = Ordered.copy(facts);
  }
}
