package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure that was asked whether its needs still hold.
 *
 * @param campaign null when it was asked because a month had passed
 * @param mailed false when there was nobody to write to
 * @param answeredBy who answered in its name, on the phone
 */
public record Inquiry(
    UUID id,
    OrganisationId organisation,
    @Nullable UUID campaign,
    Instant askedAt,
    boolean mailed,
    int reminders,
    @Nullable Instant remindedAt,
    @Nullable Instant openedAt,
    @Nullable Instant answeredAt,
    @Nullable AccountId answeredBy,
    Told told) {

  /** What it has said so far, as counts. */
  public record Told(int confirmed, int changed, int closed, int added) {}

  /** Where it stands. */
  public enum Stand {
    ANSWERED,
    OPENED,
    SILENT,
    UNREACHED
  }

  /** Where it stands now. */
  public Stand stand() {
    return answeredAt != null
        ? Stand.ANSWERED
        : openedAt != null ? Stand.OPENED : mailed ? Stand.SILENT : Stand.UNREACHED;
  }

  /** Whether this need was spoken of since it was asked. */
  public boolean spokenOf(Need need) {
    return !need.confirmedAt().isBefore(askedAt);
  }
}
