package fr.ancrage.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two catalogues differ.
 *
 * @param id the step, the document or the office
 * @param field of a step: its name in the catalogue, or words and a language; else empty
 */
public record CatalogueChange(
    Kind kind, String id, String field, @Nullable Object before, @Nullable Object after) {
  /** What happened. */
  public enum Kind {
    STEP_ADDED,
    STEP_REMOVED,
    STEP_HIDDEN,
    STEP_SHOWN,
    FIELD,
    DOCUMENT_ADDED,
    DOCUMENT_REMOVED,
    AUTHORITY_ADDED,
    AUTHORITY_CHANGED,
    AUTHORITY_REMOVED,
    CORRELATION
  }
}
