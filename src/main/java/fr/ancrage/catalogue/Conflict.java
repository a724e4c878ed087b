package fr.ancrage.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What a territory changed and a newer base changed too, or no longer has.
 *
 * @param id the step, the document or the office
 * @param field of the step, by its name in the catalogue; empty when the whole is gone
 */
public record Conflict(
    Kind kind,
    String id,
    String field,
    @Nullable Object before,
    @Nullable Object mine,
    @Nullable Object theirs) {
  /** What is in conflict. */
  public enum Kind {
    FIELD,
    STEP_GONE,
    DOCUMENT_GONE,
    AUTHORITY_GONE
  }

  /** Names it in an address and in what was settled. */
  public String key() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + id + "." + field;
  }
}
