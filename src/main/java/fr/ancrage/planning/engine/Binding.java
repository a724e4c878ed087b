package fr.ancrage.planning.engine;

import java.util.Arrays;
import java.util.List;

/**
 * Which steps can matter to the draws of a network. One that finishes, at its maximum, before
 * another does at its minimum never comes last; one that another waits for is never later than it.
 * What cannot matter is neither drawn nor compared: the counts are the same without it.
 */
final class Binding {
  private final Network network;
  private final Dates shortest;
  private final Dates longest;
  private final int[][] last;
  private final int[] order;

  Binding(Network network, List<Gates.Waiting> gates, Dates shortest, Dates longest) {
    this.network = network;
    this.shortest = shortest;
    this.longest = longest;
    last = gates.stream().map(this::candidates).toArray(int[][]::new);
    order = needed();
  }

  /** The steps that may come last of what that gate waits for, in the order of the file. */
  int[] last(int gate) {
    return last[gate];
  }

  /** The live steps to compute, each after those that it waits for. */
  int[] order() {
    return order;
  }

  private int[] candidates(Gates.Waiting gate) {
    var passed = new boolean[network.size];
    for (int p = network.order.length - 1; p >= 0; p--) {
      int i = network.order[p];
      boolean longer = network.steps.get(i).terms().days().min() > 0;
      boolean after = passed[i] || (longer && Arrays.binarySearch(gate.waits(), i) >= 0);
      for (int b : network.before[i]) {
        passed[b] |= after;
      }
    }
    double least =
        Arrays.stream(gate.waits())
            .mapToDouble(i -> shortest.finish[i])
            .max()
            .orElse(Network.NEVER);
    return Arrays.stream(gate.waits())
        .filter(i -> !passed[i] && longest.finish[i] >= least)
        .toArray();
  }

  private int[] needed() {
    var needed = new boolean[network.size];
    for (var gate : last) {
      for (int i : gate) {
        needed[i] = true;
      }
    }
    spread(needed);
    if (network.window.shifts(needed)) {
      needed[network.window.exam()] = true;
      spread(needed);
    }
    return Arrays.stream(network.order).filter(i -> needed[i]).toArray();
  }

  private void spread(boolean[] needed) {
    for (int p = network.order.length - 1; p >= 0; p--) {
      int i = network.order[p];
      if (needed[i]) {
        for (int b : network.before[i]) {
          needed[b] |= i == network.window.exam() || longest.finish[b] >= shortest.start[i];
        }
        for (int d : network.deciders[i]) {
          needed[d] = true;
        }
      }
    }
  }
}
