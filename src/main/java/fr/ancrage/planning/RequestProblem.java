package fr.ancrage.planning;

import java.util.List;

/**
 * Why a request is refused.
 *
 * @param name the fact, anchor or step
 * @param value what was given
 * @param allowed what could have been given; empty when that cannot be listed
 */
public record RequestProblem(Kind kind, String name, String value, List<String> allowed) {
  /** What is wrong. */
  public enum Kind {
    UNKNOWN_FACT,
    UNKNOWN_VALUE,
    ONE_VALUE_EXPECTED,
    UNKNOWN_ANCHOR,
    NOT_A_DATE,
    MISSING_DATE,
    UNKNOWN_STEP,
    UNKNOWN_OUTCOME,
    DATES_OUT_OF_ORDER
  }
}
