package fr.ancrage.planning;

import java.util.List;

/**
 * Why a catalogue is refused.
 *
 * @param where the path of the field, such as steps.order-registration-nurse.days
 * @param value what is wrong there
 * @param related what could be there, or the steps of a cycle
 * @param line in the file, 0 when not read from one
 */
public record CatalogueProblem(
    Kind kind, String where, String value, List<String> related, int line) {
  /** What is wrong. */
  public enum Kind {
    UNREADABLE,
    MISSING,
    WRONG_SHAPE,
    UNKNOWN_NAME,
    UNKNOWN_VALUE,
    DUPLICATE_ID,
    CYCLE_IN_AFTER,
    CYCLE_WITH_PREFER_AFTER,
    DAYS_OUT_OF_ORDER,
    OPTIONAL_WITH_GATE,
    TRIGGERED_NOT_AFTER_TRIGGER,
    GATE_WITHOUT_STEP
  }

  /** The same, found on that line. */
  public CatalogueProblem at(int where) {
    return new CatalogueProblem(kind, this.where, value, related, where);
  }
}
