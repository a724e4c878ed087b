package fr.ancrage.planning.engine;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The PERT law on [0, 1] as a function of a standard normal: z gives the value at the quantile
 * Phi(z). A cubic per cell, from exact values and slopes at the knots, so that a draw only
 * interpolates; docs/planner.md states the error measured.
 */
final class Pert {
  private static final double REACH = 6.5;
  private static final int CELLS = 256;
  private static final double CELL = 2 * REACH / CELLS;
  private static final double PER_CELL = 1 / CELL;
  private static final int KEPT = 2000;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final ConcurrentHashMap<Double, Pert> SHAPES = new ConcurrentHashMap<>();

  private final BetaDistribution law;
  private final double[] cubics;

  private Pert(BetaDistribution law, double[] cubics) {
    this.law = law;
    this.cubics = cubics;
  }

  /** The law whose mode is at this share of the range. Shapes are few: they are kept. */
  static Pert at(double mode) {
    var known = SHAPES.get(mode);
    if (known != null) {
      return known;
    }
    if (SHAPES.size() >= KEPT) {
      SHAPES.clear();
    }
    return SHAPES.computeIfAbsent(mode, Pert::build);
  }

  private static Pert build(double mode) {
    var law = BetaDistribution.of(1 + 4 * mode, 1 + 4 * (1 - mode));
    var values = new double[CELLS + 1];
    var slopes = new double[CELLS + 1];
    for (int k = 0; k <= CELLS; k++) {
      double z = -REACH + k * CELL;
      values[k] =
          z <= 0
              ? law.inverseCumulativeProbability(NORMAL.cumulativeProbability(z))
              : law.inverseSurvivalProbability(NORMAL.survivalProbability(z));
      slopes[k] = NORMAL.density(z) / law.density(values[k]);
    }
    return new Pert(law, cubics(values, slopes));
  }

  /** The law cut below a share of the range, or this one when nothing lies below. */
  Pert above(double share) {
    double left = law.survivalProbability(share);
    if (share <= 0 || left <= 0) {
      return this;
    }
    var values = new double[CELLS + 1];
    var slopes = new double[CELLS + 1];
    for (int k = 0; k <= CELLS; k++) {
      double z = -REACH + k * CELL;
      double whole = left * NORMAL.survivalProbability(z);
      values[k] = Math.max(share, quantile(NORMAL.inverseSurvivalProbability(whole)));
      slopes[k] = left * NORMAL.density(z) / law.density(values[k]);
    }
    return new Pert(law, cubics(values, slopes));
  }

  /** Hermite cubics, slopes held low enough for each to be monotone (Fritsch and Carlson). */
  private static double[] cubics(double[] values, double[] slopes) {
    var cubics = new double[4 * CELLS];
    for (int k = 0; k < CELLS; k++) {
      double rise = values[k + 1] - values[k];
      double left = held(slopes[k] * CELL, rise);
      double right = held(slopes[k + 1] * CELL, rise);
      cubics[4 * k] = values[k];
      cubics[4 * k + 1] = left;
      cubics[4 * k + 2] = 3 * rise - 2 * left - right;
      cubics[4 * k + 3] = left + right - 2 * rise;
    }
    return cubics;
  }

  private static double held(double slope, double rise) {
    return slope >= 0 && slope <= 3 * rise ? slope : Math.max(0, 3 * rise);
  }

  /** The durations at the quantiles Phi(z): min plus a share of the range. */
  void fill(double[] z, int count, double min, double range, double[] into) {
    for (int d = 0; d < count; d++) {
      into[d] = min + range * quantile(z[d]);
    }
  }

  /** The value at the quantile Phi(z). */
  double quantile(double z) {
    double t = Math.min(Math.max((z + REACH) * PER_CELL, 0), CELLS - 1e-9);
    int cell = (int) t;
    double f = t - cell;
    int c = 4 * cell;
    double value = cubics[c] + f * (cubics[c + 1] + f * (cubics[c + 2] + f * cubics[c + 3]));
    return Math.min(Math.max(value, 0), 1);
  }
}
