package fr.ancrage.planning.engine;

import java.util.Arrays;
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
  private final int[] candidates;
  private final double[] latest = new double[Durations.BLOCK];
  private final int[] last = new int[Durations.BLOCK];

  /**
   * @param candidates the steps that may come last, in the order of the file
   */
  Tally(Gates.Waiting gate, int[] candidates, Dates shortest, Dates longest, int steps) {
    this.gate = gate;
    this.candidates = candidates;
    first = (int) Gates.opens(gate, Gates.last(gate, shortest.finish), shortest.finish);
    int last = (int) Gates.opens(gate, Gates.last(gate, longest.finish), longest.finish);
    days = new int[last - first + 1];
    decisions = new int[steps];
  }

  /** Counts the first columns; answers the step that comes last in each, -1 when all are done. */
  int[] count(double[][] finish, int count) {
    Arrays.fill(latest, 0, count, Network.NEVER);
    for (int i : candidates) {
      Block.later(latest, finish[i], count);
    }
    for (int d = 0; d < count; d++) {
      last[d] = last(finish, d);
      if (last[d] >= 0) {
        decisions[last[d]]++;
      }
      int day = (int) Math.ceil(Math.max(gate.doneBy(), latest[d])) - first;
      days[Math.min(Math.max(day, 0), days.length - 1)]++;
    }
    draws += count;
    return last;
  }

  private int last(double[][] finish, int column) {
    for (int i : candidates) {
      if (finish[i][column] == latest[column]) {
        return i;
      }
    }
    return -1;
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
