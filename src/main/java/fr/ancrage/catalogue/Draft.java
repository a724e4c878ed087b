package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a territory is about to publish; without anything saved, what it published last.
 *
 * @param base the base it is written for
 * @param fromBase while a newer base is being taken up, the one it was written for before
 * @param fromRevision the revision it goes on from; null when nothing was published
 * @param kept conflicts with the newer base in which the territory's version was kept
 * @param version 0 while nothing is saved
 */
public record Draft(
    String base,
    @Nullable String fromBase,
    @Nullable Integer fromRevision,
    Overlay overlay,
    Set<String> kept,
    @Nullable AccountId by,
    @Nullable Instant at,
    int version) {
  /** Copies. */
  public Draft {
    kept = Set.copyOf(kept);
  }

  /** Whether anything is saved. */
  public boolean saved() {
    return version > 0;
  }

  /** The same with another overlay. */
  public Draft with(Overlay other) {
    return new Draft(base, fromBase, fromRevision, other, kept, by, at, version);
  }

  /** The same with one more conflict settled in the territory's favour. */
  public Draft keeping(String conflict) {
    var more = new java.util.HashSet<>(kept);
    more.add(conflict);
    return new Draft(base, fromBase, fromRevision, overlay, more, by, at, version);
  }
}
