package fr.ancrage.feedback;

import org.jspecify.annotations.Nullable;

/** What somebody answered, in words; never a score of a person. */
public record Answer(Going going, Staying staying, @Nullable String words) {
  /** Whether somebody should call soon. */
  public boolean low() {
    return going == Going.BADLY
        || going == Going.VERY_BADLY
        || staying == Staying.NO
        || (going == Going.SO_SO && staying == Staying.PERHAPS);
  }
}
