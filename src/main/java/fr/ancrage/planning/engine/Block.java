package fr.ancrage.planning.engine;

import java.util.Arrays;

/**
 * Starts and finishes of live steps for several sets of durations at once: a row per step, a column
 * per set. Whole rows are added and compared, which the compiler turns into vector instructions.
 */
final class Block {
  final double[][] start;
  final double[][] finish;

  /** By how many years the EVC moved on, in each column. */
  final int[] years;

  private final Network network;
  private final int[] order;

  Block(Network network, int[] order, int width) {
    this.network = network;
    this.order = order;
    start = new double[network.size][];
    finish = new double[network.size][];
    years = new int[width];
    for (int i : order) {
      start[i] = new double[width];
      finish[i] = new double[width];
    }
  }

  /** Computes the first columns with these durations, a row per step. */
  void run(double[][] days, int count) {
    int ahead = network.window.ahead(order);
    for (int p = 0; p < ahead; p++) {
      visit(order[p], days, count, false);
    }
    boolean moves = ahead > 0 && network.window.count(order[ahead - 1], this, count);
    if (moves && network.window.circular()) {
      for (int p = 0; p < ahead - 1; p++) {
        visit(order[p], days, count, true);
      }
    }
    for (int p = Math.max(0, ahead - 1); p < order.length; p++) {
      visit(order[p], days, count, moves);
    }
  }

  /** The prerequisite that finishes on the start of this step, the first in the file; or -1. */
  int via(int i, int column) {
    for (int b : network.before[i]) {
      if (finish[b] != null && finish[b][column] == start[i][column]) {
        return b;
      }
    }
    return -1;
  }

  private void visit(int i, double[][] days, int count, boolean moved) {
    if (!Double.isNaN(network.start[i])) {
      Arrays.fill(start[i], 0, count, network.start[i]);
      add(start[i], days[i], finish[i], count);
      atLeast(finish[i], network.asOf, count);
      return;
    }
    double opening = moved ? Network.NEVER : network.window.opening(i, 0);
    Arrays.fill(start[i], 0, count, Math.max(network.floor[i], opening));
    if (moved) {
      network.window.open(i, years, start[i], count);
    }
    ready(i, start[i], count);
    add(start[i], days[i], finish[i], count);
  }

  /** Moves a row on to the finishes that the step waits for. */
  void ready(int i, double[] row, int count) {
    for (int d : network.deciders[i]) {
      later(row, finish[d], network.lag[i], count);
    }
    for (int b : network.before[i]) {
      if (finish[b] != null) {
        later(row, finish[b], count);
      }
    }
  }

  static void later(double[] row, double[] other, int count) {
    for (int d = 0; d < count; d++) {
      row[d] = Math.max(row[d], other[d]);
    }
  }

  private static void later(double[] row, double[] other, double lag, int count) {
    for (int d = 0; d < count; d++) {
      row[d] = Math.max(row[d], other[d] + lag);
    }
  }

  private static void atLeast(double[] row, double least, int count) {
    for (int d = 0; d < count; d++) {
      row[d] = Math.max(row[d], least);
    }
  }

  private static void add(double[] row, double[] days, double[] into, int count) {
    for (int d = 0; d < count; d++) {
      into[d] = row[d] + days[d];
    }
  }
}
