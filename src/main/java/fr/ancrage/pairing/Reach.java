package fr.ancrage.pairing;

import org.jspecify.annotations.Nullable;

/** The homes within reach of one place, by number, and the way from each. */
final class Reach {
  private final Globe centre;
  private final int[] homes;
  private final double[] ways;

  Reach(Globe centre, int[] homes, double[] ways) {
    this.centre = centre;
    this.homes = homes;
    this.ways = ways;
  }

  /** Where two places meet. */
  record Meeting(int home, double kmOne, double kmOther) {}

  boolean any() {
    return homes.length > 0;
  }

  double chord2(Reach other) {
    return centre.chord2(other.centre);
  }

  /** The home whose longer way is shortest, then the shorter of the two; null when none is near. */
  @Nullable Meeting meet(Reach other) {
    var best = -1;
    var longest = Double.MAX_VALUE;
    var sum = Double.MAX_VALUE;
    var kmOne = 0.0;
    var kmOther = 0.0;
    for (int i = 0, j = 0; i < homes.length && j < other.homes.length; ) {
      if (homes[i] < other.homes[j]) {
        i++;
      } else if (homes[i] > other.homes[j]) {
        j++;
      } else {
        var longer = Math.max(ways[i], other.ways[j]);
        var both = ways[i] + other.ways[j];
        if (longer < longest || (longer == longest && both < sum)) {
          best = homes[i];
          longest = longer;
          sum = both;
          kmOne = ways[i];
          kmOther = other.ways[j];
        }
        i++;
        j++;
      }
    }
    return best < 0 ? null : new Meeting(best, kmOne, kmOther);
  }
}
