package fr.ancrage.pairing;

import java.util.List;

/** Pairs of stacks by the earliest place they could have: sorted by counting. */
final class Bounds {
  private final int[] order;
  private final int[] buckets;
  private final int width;

  Bounds(List<Pairs.Stack> mine, List<Pairs.Stack> theirs, double km, PairOrder by) {
    this.width = theirs.size();
    var limit = Globe.chord2(km);
    var counts = new int[PairOrder.buckets() + 1];
    var found = new int[mine.size() * width];
    var places = new int[found.length];
    var size = 0;
    for (var i = 0; i < mine.size(); i++) {
      var here = mine.get(i);
      for (var j = 0; j < width; j++) {
        var there = theirs.get(j);
        var chord2 = here.reach().chord2(there.reach());
        if (chord2 <= limit) {
          var bucket = by.bucket(here.unmet() + there.unmet(), Globe.km(chord2) / 2);
          found[size] = i * width + j;
          places[size++] = bucket;
          counts[bucket + 1]++;
        }
      }
    }
    for (var bucket = 1; bucket < counts.length; bucket++) {
      counts[bucket] += counts[bucket - 1];
    }
    order = new int[size];
    buckets = new int[size];
    for (var at = 0; at < size; at++) {
      var place = counts[places[at]]++;
      order[place] = found[at];
      buckets[place] = places[at];
    }
  }

  int size() {
    return order.length;
  }

  int bucket(int at) {
    return buckets[at];
  }

  int mine(int at) {
    return order[at] / width;
  }

  int theirs(int at) {
    return order[at] % width;
  }
}
