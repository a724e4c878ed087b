package fr.ancrage.planning;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Durations whose PERT law has given quantiles. The promise is read at 50 and 90 %, so those two
 * are met, and the shape is the one whose 10 % comes nearest.
 */
final class PertFit {
  /** Shapes tried: the place of the typical duration between the shortest and the longest. */
  private static final int SHAPES = 40;

  private static final double[][] UNIT = unit();

  private PertFit() {}

  /** The durations, in whole days, none below zero. */
  static Days of(double p10, double p50, double p90) {
    if (p90 - p50 < 0.5) {
      int days = (int) Math.round(p50);
      return new Days(Math.min(days, (int) Math.floor(p10)), days, Math.max(days, ceil(p90)));
    }
    var best = new Days(0, 0, 0);
    double nearest = Double.POSITIVE_INFINITY;
    for (int shape = 0; shape <= SHAPES; shape++) {
      var unit = UNIT[shape];
      double range = (p90 - p50) / (unit[2] - unit[1]);
      double least = p50 - range * unit[1];
      if (least < 0) {
        least = 0;
        range = p90 / unit[2];
      }
      double miss =
          Math.abs(least + range * unit[0] - p10) + 3 * Math.abs(least + range * unit[1] - p50);
      if (miss < nearest) {
        nearest = miss;
        best = days(least, range, (double) shape / SHAPES);
      }
    }
    return best;
  }

  private static Days days(double least, double range, double shape) {
    int min = (int) Math.round(least);
    int max = Math.max(min, ceil(least + range));
    int typical = (int) Math.round(least + range * shape);
    return new Days(min, Math.min(max, Math.max(min, typical)), max);
  }

  private static int ceil(double days) {
    return (int) Math.ceil(days);
  }

  private static double[][] unit() {
    var unit = new double[SHAPES + 1][];
    for (int shape = 0; shape <= SHAPES; shape++) {
      double mode = (double) shape / SHAPES;
      var law = BetaDistribution.of(1 + 4 * mode, 1 + 4 * (1 - mode));
      unit[shape] =
          new double[] {
            law.inverseCumulativeProbability(0.1),
            law.inverseCumulativeProbability(0.5),
            law.inverseCumulativeProbability(0.9)
          };
    }
    return unit;
  }
}
