package fr.ancrage.planning.engine;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The EVC come back every year: when what the exam waits for finishes after the close, all evc_*
 * dates move on by the fewest whole years that let it start by the close.
 */
final class YearlyWindow {
  /** Further than any plan looks. */
  static final int HORIZON = 60;

  private static final String EXAM = "evc-exam";

  private final Network network;
  private final int exam;
  private final double[] close;
  private final double[][] openings;
  private final int[] order;
  private final int examAt;

  private final boolean circular;

  YearlyWindow(Network network, Anchors anchors, int[] sorted) {
    this.network = network;
    var found = network.rank.get(EXAM);
    var waits = found != null && network.live[found] && !network.steps.get(found).started();
    var date = anchors.date(Anchors.CLOSE);
    exam = waits && found != null && date != null ? found : -1;
    close = exam < 0 || date == null ? new double[0] : years(date, 0);
    openings = new double[network.size][];
    for (int i : sorted) {
      var launch = network.steps.get(i).terms().launch();
      if (launch != null && Anchors.yearly(launch.anchor())) {
        var opens = anchors.date(launch.anchor());
        openings[i] = opens == null ? new double[0] : years(opens, launch.days());
      } else {
        openings[i] = new double[0];
      }
    }
    var ahead = new boolean[network.size];
    if (exam >= 0) {
      mark(exam, ahead);
    }
    order = new int[sorted.length];
    int p = 0;
    for (int i : sorted) {
      if (ahead[i]) {
        order[p++] = i;
      }
    }
    examAt = exam < 0 ? 0 : p - 1;
    for (int i : sorted) {
      if (!ahead[i]) {
        order[p++] = i;
      }
    }
    circular = Arrays.stream(order, 0, examAt).anyMatch(i -> openings[i].length > 0);
  }

  int[] order() {
    return order;
  }

  /** The exam, or -1 when no date can move on. */
  int exam() {
    return exam;
  }

  /** Whether one of these steps opens on a date that may move on. */
  boolean shifts(boolean[] needed) {
    return exam >= 0 && Arrays.stream(order).anyMatch(i -> needed[i] && openings[i].length > 0);
  }

  /** How many steps of this order, up to the exam, tell by how many years it moves on; or 0. */
  int ahead(int[] order) {
    for (int p = 0; exam >= 0 && p < order.length; p++) {
      if (order[p] == exam) {
        return p + 1;
      }
    }
    return 0;
  }

  /** Whether what the exam waits for is itself measured from an evc_* date. */
  boolean circular() {
    return circular;
  }

  double opening(int i, int years) {
    return openings[i].length == 0 ? Network.NEVER : openings[i][years];
  }

  /** The date as it moved on. */
  @Nullable LocalDate date(Anchors anchors, String anchor, int years) {
    var date = anchors.date(anchor);
    return date == null || !Anchors.yearly(anchor) ? date : date.plusYears(years);
  }

  /** Moves the starts of a step on to its opening, in the year of each column. */
  void open(int i, int[] years, double[] start, int count) {
    if (openings[i].length > 0) {
      for (int d = 0; d < count; d++) {
        start[d] = Math.max(start[d], openings[i][years[d]]);
      }
    }
  }

  /** Counts the years in each column, once what the exam waits for is known; whether any moves. */
  boolean count(int exam, Block block, int count) {
    var ready = new double[count];
    Arrays.fill(ready, network.floor[exam]);
    block.ready(exam, ready, count);
    boolean moves = false;
    for (int d = 0; d < count; d++) {
      block.years[d] = firstClose(ready[d]);
      moves |= block.years[d] > 0;
    }
    return moves;
  }

  /** By how many years the close must move on to come after that day. */
  private int firstClose(double ready) {
    int years = 0;
    while (years < HORIZON && ready > close[years]) {
      years++;
    }
    return years;
  }

  private void mark(int i, boolean[] ahead) {
    if (!ahead[i]) {
      ahead[i] = true;
      for (int b : network.before[i]) {
        mark(b, ahead);
      }
      for (int b : network.deciders[i]) {
        mark(b, ahead);
      }
    }
  }

  private static double[] years(LocalDate date, int days) {
    var each = new double[HORIZON + 1];
    for (int y = 0; y <= HORIZON; y++) {
      each[y] = date.plusYears(y).toEpochDay() + days;
    }
    return each;
  }
}
