package fr.ancrage.needs;

import java.util.UUID;

/** One need. */
public record NeedId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
