package fr.ancrage.settlement;

import java.util.UUID;

/** The id of a mandate. */
public record MandateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
