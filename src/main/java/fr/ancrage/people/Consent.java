package fr.ancrage.people;

import fr.ancrage.territories.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person agreed to be shown to one organisation.
 *
 * @param textVersion of the words that they agreed to
 * @param revokedAt null while it stands
 */
public record Consent(
    OrganisationId organisation, String textVersion, Instant givenAt, @Nullable Instant revokedAt) {

  /** Whether it stands. */
  public boolean stands() {
    return revokedAt == null;
  }
}
