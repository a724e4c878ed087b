package fr.ancrage.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The quantiles of durations, of which some still run. Product-limit estimate (Kaplan and Meier,
 * JASA 53, 1958), read at the positions i / (n + 1), so that in the mean as many later cases stay
 * below a quantile as it says (Hyndman and Fan, American Statistician 50, 1996, definition 6).
 */
final class DurationQuantiles {
  private final List<double[]> points = new ArrayList<>();

  /** From at least one ended duration. */
  DurationQuantiles(List<Observation> observed) {
    var sorted =
        observed.stream()
            .sorted(
                Comparator.comparingInt(Observation::days)
                    .thenComparingInt(one -> one.ended() ? 0 : 1))
            .toList();
    double shrink = sorted.size() / (sorted.size() + 1.0);
    double left = 1;
    int atRisk = sorted.size();
    for (var one : sorted) {
      if (one.ended()) {
        left *= 1 - 1.0 / atRisk;
        points.add(new double[] {(1 - left) * shrink, one.days()});
      }
      atRisk--;
    }
  }

  /** The days that this share of the cases does not exceed. */
  double at(double share) {
    var before = points.getFirst();
    for (var point : points) {
      if (point[0] >= share) {
        return point[0] == before[0]
            ? point[1]
            : before[1] + (point[1] - before[1]) * (share - before[0]) / (point[0] - before[0]);
      }
      before = point;
    }
    return before[1];
  }
}
