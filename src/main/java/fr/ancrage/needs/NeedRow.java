package fr.ancrage.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list, understood.
 *
 * @param index its place in the sheet, from 0
 * @param terms what it says; null when something is wrong
 * @param wrong the meanings of the cells that are, with why
 * @param hash names the row: the same again has the same
 */
public record NeedRow(
    int index, NeedSheet.Cells cells, @Nullable NeedTerms terms, List<Wrong> wrong, String hash) {
  /** A cell that cannot be read, by its meaning. */
  public record Wrong(String meaning, Problem problem) {}

  /** What is wrong with it. */
  public enum Problem {
    NO_PROFESSION,
    UNKNOWN_PROFESSION,
    NO_ORGANISATION,
    UNKNOWN_ORGANISATION,
    NOT_YOURS,
    UNKNOWN_COMMUNE,
    NO_COMMUNE,
    WRONG_RATE,
    WRONG_DATE,
    DATES_CROSS,
    TOO_LONG
  }
}
