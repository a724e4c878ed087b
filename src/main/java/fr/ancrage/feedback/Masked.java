package fr.ancrage.feedback;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts in which nobody can be recognised: small ones are left out, and when that leaves out one
 * only, the next smallest too, as the total would give it away.
 */
final class Masked {
  static final int LEAST = 5;

  private Masked() {}

  static Map<String, Integer> of(Map<String, Integer> counts) {
    var total = counts.values().stream().mapToInt(one -> one).sum();
    if (total < LEAST) {
      return Map.of();
    }
    var told = new TreeMap<>(counts);
    told.values().removeIf(one -> one > 0 && one < LEAST);
    if (told.size() == counts.size() - 1) {
      told.entrySet().stream()
          .min(Comparator.comparingInt(Map.Entry::getValue))
          .map(Map.Entry::getKey)
          .ifPresent(told::remove);
    }
    return told;
  }
}
