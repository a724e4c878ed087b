package fr.ancrage.planning.engine;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Standard normals that depend on a key and on the number of the draw, on nothing else: SplitMix64
 * counted from the key, through the inverse of the normal law. The middle of that inverse is read
 * between knots (error under 1e-5), its two ends between finer ones, and what is left is computed.
 */
public final class Normals {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int BITS = 12;
  private static final int CELLS = 1 << BITS;
  private static final int END = 48;
  private static final double WITHIN = 0x1p-52;
  private static final NormalDistribution LAW = NormalDistribution.of(0, 1);
  private static final double FINER = (double) CELLS / END;
  private static final double[] KNOTS = knots(CELLS - END, 1);
  private static final double[] TAIL = knots(CELLS, FINER);

  private Normals() {}

  private static double[] knots(int last, double finer) {
    var knots = new double[CELLS + 1];
    for (int k = END; k <= last; k++) {
      knots[k] = LAW.inverseCumulativeProbability(k / finer / CELLS);
    }
    return knots;
  }

  /** The key of a stream: of an authority, or of a step, under a seed. */
  public static long key(long seed, String kind, String id) {
    long hash = mix(seed + STEP);
    var name = kind + '/' + id;
    for (int i = 0; i < name.length(); i++) {
      hash = mix((hash ^ name.charAt(i)) + STEP);
    }
    return hash;
  }

  /** Draws number first, first + 1, … of a key. */
  public static void fill(long key, int first, int count, double[] into) {
    long state = key + first * STEP;
    for (int d = 0; d < count; d++) {
      state += STEP;
      into[d] = normal(mix(state));
    }
  }

  private static double normal(long bits) {
    int cell = (int) (bits >>> (64 - BITS));
    double within = (bits << BITS >>> BITS) * WITHIN;
    if (cell >= END && cell < CELLS - END) {
      double left = KNOTS[cell];
      return left + within * (KNOTS[cell + 1] - left);
    }
    double cells = cell + within + WITHIN / 2;
    return cell < END ? low(cells) : -low(CELLS - cells);
  }

  /** Near the lower end; the other one is its mirror. */
  private static double low(double cells) {
    double finer = cells * FINER;
    int cell = (int) finer;
    if (cell < END) {
      return LAW.inverseCumulativeProbability(cells / CELLS);
    }
    return TAIL[cell] + (finer - cell) * (TAIL[cell + 1] - TAIL[cell]);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
