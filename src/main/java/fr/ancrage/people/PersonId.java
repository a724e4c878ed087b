package fr.ancrage.people;

import java.util.UUID;

/** A person as one territory knows them. */
public record PersonId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
