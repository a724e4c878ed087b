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

  /** Whether what the exam waits for is itself measured from an evc_* date. */
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

  /** How many steps of this order come before the exam: they are computed here. */
  int prefix(int[] order) {
    return Math.min(examAt, order.length);
  }

  double opening(int i, int years) {
    return openings[i].length == 0 ? Network.NEVER : openings[i][years];
  }

  /** The date as it moved on. */
  @Nullable LocalDate date(Anchors anchors, String anchor, int years) {
    var date = anchors.date(anchor);
    return date == null || !Anchors.yearly(anchor) ? date : date.plusYears(years);
  }

  int run(int[] order, double[] days, int at, double[] start, double[] finish, int[] via) {
    if (exam < 0 || order.length <= examAt || order[examAt] != exam) {
      for (int p = 0; p < prefix(order); p++) {
        network.visit(order[p], 0, days, at, start, finish, via);
      }
      return 0;
    }
    visitAhead(order, 0, days, at, start, finish, via);
    int least = firstClose(ready(finish));
    if (circular && least > 0) {
      visitAhead(order, least, days, at, start, finish, via);
    }
    return least;
  }

  /** By how many years the close must move on to come after that day. */
  private int firstClose(double ready) {
    int years = 0;
    while (years < HORIZON && ready > close[years]) {
      years++;
    }
    return years;
  }

  private void visitAhead(
      int[] order, int years, double[] days, int at, double[] start, double[] finish, int[] via) {
    for (int p = 0; p < examAt; p++) {
      network.visit(order[p], years, days, at, start, finish, via);
    }
  }

  private double ready(double[] finish) {
    double ready = network.floor[exam];
    for (int b : network.before[exam]) {
      ready = Math.max(ready, finish[b]);
    }
    for (int d : network.deciders[exam]) {
      ready = Math.max(ready, finish[d] + network.lag[exam]);
    }
    return ready;
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
