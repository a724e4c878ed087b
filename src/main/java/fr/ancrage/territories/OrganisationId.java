package fr.ancrage.territories;

import java.util.UUID;

/** An organisation of the common registry. */
public record OrganisationId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
