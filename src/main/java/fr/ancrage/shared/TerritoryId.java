package fr.ancrage.shared;

import java.util.UUID;

/** A territory: the owner of every row that is not listed as common to all. */
public record TerritoryId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
