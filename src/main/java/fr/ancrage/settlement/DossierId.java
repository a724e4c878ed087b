package fr.ancrage.settlement;

import java.util.UUID;

/** A dossier: the accompaniment of one person by one territory. */
public record DossierId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
