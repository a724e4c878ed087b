package fr.ancrage.planning.engine;

import fr.ancrage.planning.Gate;
import java.util.List;

/** Section 4 of the header: the earliest dates redone with drawn durations, and counted by gate. */
final class Draws {
  private final Binding binding;
  private final double[][] days;
  private final Block block;
  private final int[] onPracticeChain;
  final Tally[] tallies;
  private int draws;

  Draws(
      Network network,
      List<Gates.Waiting> gates,
      Dates shortest,
      Dates longest,
      Durations durations) {
    binding = new Binding(network, gates, shortest, longest);
    days = new double[network.size][];
    for (int i : binding.order()) {
      var step = network.steps.get(i);
      days[i] = durations.row(step, step.started() ? network.asOf - network.start[i] : 0);
    }
    block = new Block(network, binding.order(), Durations.BLOCK);
    onPracticeChain = new int[network.size];
    tallies = new Tally[gates.size()];
    for (int g = 0; g < tallies.length; g++) {
      tallies[g] = new Tally(gates.get(g), binding.last(g), shortest, longest, network.size);
    }
  }

  /** Draws as often for each of them, with the same durations. */
  static void run(int draws, Durations durations, List<Draws> all) {
    for (int first = 0; first < draws; first += Durations.BLOCK) {
      int count = Math.min(Durations.BLOCK, draws - first);
      durations.draw(first, count);
      for (var one : all) {
        one.count(count);
      }
    }
  }

  private void count(int count) {
    block.run(days, count);
    draws += count;
    for (var tally : tallies) {
      var last = tally.count(block.finish, count);
      if (tally.gate.gate() == Gate.PRACTICE) {
        for (int d = 0; d < count; d++) {
          for (int i = last[d]; i >= 0; i = block.via(i, d)) {
            onPracticeChain[i]++;
          }
        }
      }
    }
  }

  double criticality(int step) {
    return draws == 0 ? 0 : (double) onPracticeChain[step] / draws;
  }
}
