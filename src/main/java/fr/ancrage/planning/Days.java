package fr.ancrage.planning;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** Calendar days from the start of a step to its result. */
public record Days(int min, int typical, int max) {

  /** The days that nine cases of ten do not exceed, by the PERT law, rounded up. */
  public int nineOfTen() {
    return (int) Math.ceil(quantile(0.9));
  }

  /** The days that this share of the cases does not exceed, by the PERT law. */
  public double quantile(double share) {
    if (min == max) {
      return max;
    }
    double range = max - min;
    var law = BetaDistribution.of(1 + 4 * (typical - min) / range, 1 + 4 * (max - typical) / range);
    return min + range * law.inverseCumulativeProbability(share);
  }

  /** Whether 0 <= min <= typical <= max. */
  public boolean ordered() {
    return 0 <= min && min <= typical && typical <= max;
  }
}
