package fr.ancrage.planning.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the draws say of one gate: the days on which it opens, and which step decides. */
final class Tally {
  final Gates.Waiting gate;
  private final int first;
  private final int[] days;
  private final int[] decisions;
  private int draws;

  Tally(Gates.Waiting gate, Dates shortest, Dates longest, int steps) {
    this.gate = gate;
    first = (int) Gates.opens(gate, Gates.last(gate, shortest.finish), shortest.finish);
    int last = (int) Gates.opens(gate, Gates.last(gate, longest.finish), longest.finish);
    days = new int[last - first + 1];
    decisions = new int[steps];
  }

  /** Counts one draw; answers the step that comes last. */
  int count(double[] finish) {
    int last = Gates.last(gate, finish);
    int day = (int) Math.ceil(Gates.opens(gate, last, finish)) - first;
    days[Math.min(Math.max(day, 0), days.length - 1)]++;
    draws++;
    if (last >= 0) {
      decisions[last]++;
    }
    return last;
  }

  /** The first day by which that share of the draws has opened, in percent. */
  int percentile(int percent) {
    long rank = ((long) draws * percent + 99) / 100;
    int day = 0;
    for (long seen = days[0]; seen < rank; seen += days[day]) {
      day++;
    }
    return first + day;
  }

  Map<String, Double> decides(List<Chosen> steps) {
    var shares = new LinkedHashMap<String, Double>();
    IntStream.range(0, decisions.length)
        .filter(i -> decisions[i] > 0)
        .boxed()
        .sorted((a, b) -> Integer.compare(decisions[b], decisions[a]))
        .forEach(i -> shares.put(steps.get(i).id(), (double) decisions[i] / draws));
    return Collections.unmodifiableMap(shares);
  }
}
