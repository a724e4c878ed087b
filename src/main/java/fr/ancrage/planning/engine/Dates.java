package fr.ancrage.planning.engine;

import fr.ancrage.planning.Days;
import java.util.function.ToIntFunction;

/** The earliest dates with one set of durations: the minimum, typical or maximum ones. */
final class Dates {
  private final Block block;
  final double[] start;
  final double[] finish;

  /** By how many years the EVC moved on. */
  final int years;

  Dates(Network network, ToIntFunction<Days> duration) {
    start = network.start.clone();
    finish = network.finish.clone();
    block = new Block(network, network.order, 1);
    var days = new double[network.size][];
    for (int i : network.order) {
      days[i] = new double[] {duration.applyAsInt(network.steps.get(i).terms().days())};
    }
    block.run(days, 1);
    for (int i : network.order) {
      start[i] = block.start[i][0];
      finish[i] = block.finish[i][0];
    }
    years = block.years[0];
  }

  /** The prerequisite that finishes on the start of this step, or -1. */
  int via(int i) {
    return block.via(i, 0);
  }
}
