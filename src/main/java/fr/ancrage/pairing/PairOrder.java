package fr.ancrage.pairing;

import java.util.Comparator;

/** What comes first in a list of pairs; never a score of the persons. */
public enum PairOrder {
  /** Fewest open wishes first, then the shorter ways. */
  WISHES,
  /** The shorter ways first, then fewest open wishes. */
  WAYS;

  /** The whole order; equal pairs come by the names of their posts. */
  Comparator<PostPair> comparator() {
    var first =
        this == WISHES
            ? Comparator.comparingInt(PostPair::unmet)
            : Comparator.comparingDouble(PostPair::longer);
    return first
        .thenComparingDouble(PostPair::longer)
        .thenComparingInt(PostPair::unmet)
        .thenComparingDouble(pair -> pair.kmOne() + pair.kmOther())
        .thenComparing(pair -> pair.one().id())
        .thenComparing(pair -> pair.other().id());
  }

  /** The earliest place that pairs with these bounds can have: buckets are read in turn. */
  int bucket(int unmet, double km) {
    var wishes = Math.min(unmet, UNMET - 1);
    var ways = (int) Math.min(km, KM - 1);
    return this == WISHES ? wishes * KM + ways : ways * UNMET + wishes;
  }

  /** The bucket after which nothing can come before this pair. */
  int latestBefore(PostPair pair) {
    return this == WISHES && pair.unmet() < UNMET - 1
        ? bucket(pair.unmet(), pair.longer())
        : bucket(UNMET, pair.longer()) | (this == WISHES ? KM - 1 : 0);
  }

  /** As many as there are. */
  static int buckets() {
    return KM * UNMET;
  }

  /** Kilometres, and open wishes, are told apart up to these, both powers of two. */
  private static final int KM = 256;

  private static final int UNMET = 64;
}
