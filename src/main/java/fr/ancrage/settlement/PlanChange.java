package fr.ancrage.settlement;

import fr.ancrage.planning.PlanDifference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A re-plan: because of what, by whom, and what moved.
 *
 * @param position its place in the history of the territory
 * @param byName who did it, as they were called then; null when only a day went by
 * @param causes what changed of what a plan is computed from
 * @param undone whether it was taken back since
 */
public record PlanChange(
    UUID id,
    long position,
    DossierId dossier,
    Instant changedAt,
    @Nullable String byName,
    List<InputChange> causes,
    PlanDifference moved,
    boolean undone) {

  /** Whether somebody did it, so that it can be taken back. */
  public boolean reversible() {
    return !undone && causes.stream().anyMatch(InputChange::reversible);
  }

  /** Whether nothing but the family is behind it. */
  public boolean household() {
    return causes.stream().allMatch(InputChange::household);
  }
}
