package fr.ancrage.planning.engine;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Offset;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Latest and planned dates of section 3, from the typical earliest ones; NaN = no date. */
final class Schedule {
  private final Network network;
  private final Dates typical;
  private final Anchors anchors;
  final double[] latestStart;
  final double[] latestFinish;
  final double[] plannedStart;
  final double[] plannedFinish;
  private final double[] aim;

  /**
   * @param anchors those that suppose a wanted start when none was given
   */
  Schedule(Network network, Dates typical, Anchors anchors) {
    this.network = network;
    this.typical = typical;
    this.anchors = anchors;
    latestStart = blank();
    latestFinish = blank();
    aim = blank();
    plannedStart = network.start.clone();
    plannedFinish = network.finish.clone();
    for (int p = network.order.length - 1; p >= 0; p--) {
      backward(network.order[p]);
    }
    for (int i : network.order) {
      forward(i);
    }
  }

  private double[] blank() {
    var blank = new double[network.size];
    Arrays.fill(blank, Double.NaN);
    return blank;
  }

  private void backward(int i) {
    var terms = network.steps.get(i).terms();
    double finish = wanted(terms.gate());
    double aimed = date(i, terms.launch());
    for (int w : network.waiting[i]) {
      finish = earliest(finish, latestStart[w]);
      aimed = earliest(aimed, aim[w] - terms.days().typical());
    }
    var deadline = terms.deadline();
    double limit = date(i, deadline);
    boolean forFinish = deadline != null && deadline.appliesToFinish();
    latestFinish[i] = forFinish ? earliest(finish, limit) : finish;
    double start = latestFinish[i] - terms.days().typical();
    latestStart[i] = forFinish ? start : earliest(start, limit);
    aimed = earliest(aimed, latestStart[i]);
    aim[i] = Math.max(aimed, opening(i));
  }

  private void forward(int i) {
    double days = network.steps.get(i).terms().days().typical();
    if (network.steps.get(i).started()) {
      plannedFinish[i] = typical.finish[i];
      return;
    }
    double start = typical.start[i];
    if (aim[i] > start) {
      start = aim[i];
    }
    for (int b : network.before[i]) {
      start = Math.max(start, plannedFinish[b]);
    }
    plannedStart[i] = start;
    plannedFinish[i] = start + days;
  }

  /** The day on which what this gate holds is wanted; NaN when nothing is. */
  double wanted(Gate gate) {
    double practice = day(anchors.date(Anchors.PRACTICE_START));
    return switch (gate) {
      case NONE -> Double.NaN;
      case ARRIVAL -> earliest(day(anchors.date(Anchors.ARRIVAL)), practice);
      case EMPLOYMENT, PRACTICE, BILLING -> practice;
    };
  }

  /** The date of a launch or deadline; NaN when there is none. */
  double date(int i, @Nullable Offset offset) {
    if (offset == null) {
      return Double.NaN;
    }
    var date = network.window.date(anchors, offset.anchor(), typical.years);
    if (date == null && offset.anchor().equals(Anchors.DECISION)) {
      return decided(i) + offset.days();
    }
    return day(date) + offset.days();
  }

  private double decided(int i) {
    double decided = Double.NaN;
    for (var id : network.steps.get(i).reason().triggeredBy()) {
      var decider = network.rank.get(id);
      if (decider != null && !Double.isNaN(typical.finish[decider])) {
        decided =
            Double.isNaN(decided)
                ? typical.finish[decider]
                : Math.max(decided, typical.finish[decider]);
      }
    }
    return decided;
  }

  private double opening(int i) {
    var launch = network.steps.get(i).terms().launch();
    double opening = launch != null && Anchors.opens(launch) ? date(i, launch) : Network.NEVER;
    return Double.isNaN(opening) ? Network.NEVER : opening;
  }

  static double earliest(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  private static double day(@Nullable LocalDate date) {
    return date == null ? Double.NaN : date.toEpochDay();
  }
}
