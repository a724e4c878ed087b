package fr.ancrage.needs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post that an organisation seeks somebody for.
 *
 * @param confirmedAt when somebody last said that it still holds
 * @param faded nobody has said so for too long: it has left the public pages
 * @param closed why it is over; null while it is not
 */
public record Need(
    NeedId id,
    NeedState state,
    NeedTerms terms,
    Instant declaredAt,
    Instant confirmedAt,
    boolean faded,
    @Nullable CloseReason closed,
    @Nullable String closeWords,
    int version) {

  /** Whether it is over. */
  public boolean over() {
    return state == NeedState.FILLED || state == NeedState.WITHDRAWN;
  }
}
