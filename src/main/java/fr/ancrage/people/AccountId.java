package fr.ancrage.people;

import java.io.Serializable;
import java.util.UUID;

/** An account: who signs in, in whatever territories. */
public record AccountId(UUID value) implements Serializable {
  @Override
  public String toString() {
    return value.toString();
  }
}
