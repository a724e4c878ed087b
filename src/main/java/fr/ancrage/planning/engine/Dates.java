package fr.ancrage.planning.engine;

import fr.ancrage.planning.Days;
import java.util.function.ToIntFunction;

/** The earliest dates with one set of durations: the minimum, typical or maximum ones. */
final class Dates {
  final double[] start;
  final double[] finish;
  final int[] via;

  /** By how many years the EVC moved on. */
  final int years;

  Dates(Network network, ToIntFunction<Days> duration) {
    start = network.start.clone();
    finish = network.finish.clone();
    via = new int[network.size];
    var days = new double[network.size];
    for (int i = 0; i < network.size; i++) {
      days[i] = duration.applyAsInt(network.steps.get(i).terms().days());
    }
    years = network.run(network.order, days, 0, start, finish, via);
  }
}
