package fr.ancrage.needs.web;

import fr.ancrage.shared.Texts;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the board: now, the next quarters, later. */
final class Quarters {
  /** How many come after this one; the last holds all that is later. */
  static final int AHEAD = 5;

  private Quarters() {}

  /** Posts from now, in each of the next quarters, and later. */
  static int[] posts(List<NeedBoardQuery.Cell> cells, LocalDate today) {
    var sums = new int[AHEAD + 1];
    for (var cell : cells) {
      sums[Math.clamp(ahead(cell.quarter(), today), 0, AHEAD)] += cell.posts();
    }
    return sums;
  }

  private static int ahead(@Nullable LocalDate quarter, LocalDate today) {
    return quarter == null ? 0 : number(quarter) - number(today);
  }

  private static int number(LocalDate day) {
    return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR) - 1;
  }

  /** What a quarter is called, counted from this one. */
  static String name(LocalDate today, int ahead, Texts t) {
    if (ahead == 0) {
      return t.get("needs.board.now");
    }
    if (ahead == AHEAD) {
      return t.get("needs.board.later");
    }
    return name(number(today) + ahead, t);
  }

  /** What a quarter of the calendar is called; null is now. */
  static String name(@Nullable LocalDate quarter, Texts t) {
    return quarter == null ? t.get("needs.board.now") : name(number(quarter), t);
  }

  private static String name(int number, Texts t) {
    return t.get("needs.board.quarter", number % 4 + 1, String.valueOf(number / 4));
  }
}
