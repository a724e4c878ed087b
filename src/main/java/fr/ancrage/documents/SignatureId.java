package fr.ancrage.documents;

import java.util.UUID;

/** The id of a signature, asked for or given. */
public record SignatureId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
