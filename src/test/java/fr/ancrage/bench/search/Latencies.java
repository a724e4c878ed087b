package fr.ancrage.bench.search;

import java.util.Arrays;
import java.util.List;

/** How long answers took, and how many came in a second. */
record Latencies(double median, double p99, double perSecond) {
  static Latencies of(List<long[]> nanos, double seconds) {
    var all = nanos.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    return new Latencies(
        all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6, all.length / seconds);
  }

  @Override
  public String toString() {
    return "p50 %6.1f ms, p99 %6.1f ms, %6.0f/s".formatted(median, p99, perSecond);
  }
}
