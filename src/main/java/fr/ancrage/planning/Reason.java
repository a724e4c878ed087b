package fr.ancrage.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a step is in this plan, so that a screen can say it.
 *
 * @param clauses those of applies_when that match
 * @param override the one that was applied
 * @param triggeredBy the steps whose outcome added it
 * @param outlivesFacts it had begun, and the facts or the day would no longer select it
 * @param household selected only by clauses that name household or needs
 */
public record Reason(
    List<MatchedClause> clauses,
    @Nullable MatchedClause override,
    List<String> triggeredBy,
    boolean outlivesFacts,
    boolean household) {
  /** Copies. */
  public Reason {
    clauses = List.copyOf(clauses);
    triggeredBy = List.copyOf(triggeredBy);
  }
}
