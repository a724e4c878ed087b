package fr.ancrage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to know before an overlay is published.
 *
 * @param step the one it is about; null for the catalogue as a whole
 * @param field the field of the form beside which it is said, by its name in the catalogue
 * @param value what is wrong there
 * @param related steps of a cycle, or those that are concerned
 */
public record Finding(
    Kind kind, @Nullable String step, String field, String value, List<String> related) {
  /** Copies. */
  public Finding {
    related = List.copyOf(related);
  }

  /** Whether it must be mended before publishing. */
  public boolean blocks() {
    return kind.blocks;
  }

  /** What is found. */
  public enum Kind {
    /** Steps that wait for each other. */
    CYCLE(true),
    /** The same, counting the steps after which one had better be done. */
    PREFERRED_CYCLE(true),
    UNKNOWN_STEP(true),
    UNKNOWN_DOCUMENT(true),
    UNKNOWN_AUTHORITY(true),
    UNKNOWN_ANCHOR(true),
    UNKNOWN_FACT(true),
    UNKNOWN_VALUE(true),
    DAYS_OUT_OF_ORDER(true),
    /** It would take no time at all. */
    DURATION_ZERO(true),
    /** Longer than anything that the planner is meant for. */
    DURATION_TOO_LONG(true),
    OPTIONAL_WITH_GATE(true),
    TRIGGER_NOT_BEFORE(true),
    /** No visible step holds it any more. */
    GATE_NEVER_REACHED(true),
    NAME_MISSING(true),
    FOR_NOBODY(true),
    /** French is shown, marked as such. */
    TRANSLATION_MISSING(false),
    /** Others waited for a step that is hidden: they wait for nothing in its place. */
    CHAIN_BROKEN(false);

    private final boolean blocks;

    Kind(boolean blocks) {
      this.blocks = blocks;
    }
  }
}
