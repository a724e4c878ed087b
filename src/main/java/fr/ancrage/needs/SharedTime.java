package fr.ancrage.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * Two part-time needs of two structures that make one job. Pure: same profession, half-days that do
 * not overlap, near enough, periods that meet, shares that can add up to the wished one.
 */
public final class SharedTime {
  private SharedTime() {}

  /** A pair, and how far apart its two places are. */
  public record Pair(Need first, Need second, double km) {
    /** The share that both make together, at most. */
    public int rate() {
      return first.terms().rate().max() + second.terms().rate().max();
    }
  }

  /**
   * The pairs, the nearest first.
   *
   * @param wished the share of full time that both together should make
   * @param km the furthest apart
   * @param distance between two communes; empty when nobody knows
   */
  public static List<Pair> pairs(
      List<Need> needs,
      int wished,
      double km,
      BiFunction<String, String, OptionalDouble> distance) {
    var parts =
        needs.stream()
            .filter(one -> one.terms().rate().min() < wished && !one.terms().halfDays().isEmpty())
            .toList();
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < parts.size(); i++) {
      for (var j = i + 1; j < parts.size(); j++) {
        var one = parts.get(i);
        var other = parts.get(j);
        if (together(one.terms(), other.terms(), wished)) {
          var far = distance.apply(one.terms().commune(), other.terms().commune());
          if (far.isPresent() && far.getAsDouble() <= km) {
            pairs.add(new Pair(one, other, far.getAsDouble()));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::km).thenComparing(one -> one.first().id().value()));
    return List.copyOf(pairs);
  }

  private static boolean together(NeedTerms one, NeedTerms other, int wished) {
    var days = new HashSet<>(one.halfDays());
    days.retainAll(other.halfDays());
    return !one.organisation().equals(other.organisation())
        && one.profession().equals(other.profession())
        && (one.speciality() == null
            || other.speciality() == null
            || Objects.equals(one.speciality(), other.speciality()))
        && days.isEmpty()
        && one.rate().min() + other.rate().min() <= wished
        && one.rate().max() + other.rate().max() >= wished
        && !over(one, other)
        && !over(other, one);
  }

  /** Whether the one is over before the other begins. */
  private static boolean over(NeedTerms one, NeedTerms other) {
    return one.until() != null && other.from() != null && one.until().isBefore(other.from());
  }
}
