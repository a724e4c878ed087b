package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a need.
 *
 * @param by null when it was done by a link, or by time
 * @param words what was said with it
 */
public record NeedAct(What what, Instant at, @Nullable AccountId by, @Nullable String words) {
  /** What was done. */
  public enum What {
    DECLARED,
    IMPORTED,
    PUBLISHED,
    CHANGED,
    CONFIRMED,
    CONFIRMED_BY_LINK,
    CHANGED_BY_LINK,
    FILLED,
    WITHDRAWN,
    REOPENED,
    FADED;

    /** As it is kept. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
