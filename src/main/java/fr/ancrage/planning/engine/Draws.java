package fr.ancrage.planning.engine;

import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Section 4 of the header: the earliest dates redone with drawn durations, and counted by gate. */
final class Draws {
  private static final int BLOCK = 256;

  private final Network network;
  private final List<Gates.Waiting> gates;
  private final int draws;
  private final int[] order;
  private final List<Duration> durations = new ArrayList<>();
  private final LinkedHashMap<String, double[]> authorities = new LinkedHashMap<>();
  private final long seed;
  private final double shared;
  private final double alone;
  private final double[] days;
  final Tally[] tallies;
  final int[] onPracticeChain;

  /** A step whose duration varies: its law, and where its normals come from. */
  private static final class Duration {
    final int step;
    final Pert law;
    final double min;
    final double range;
    final long key;
    final double[] with;

    Duration(int step, Pert law, Days days, long key, double[] with) {
      this.step = step;
      this.law = law;
      min = days.min();
      range = days.max() - min;
      this.key = key;
      this.with = with;
    }
  }

  Draws(
      Network network,
      List<Gates.Waiting> gates,
      Dates shortest,
      Dates longest,
      Parameters p,
      long seed) {
    this.network = network;
    this.gates = gates;
    this.seed = seed;
    draws = p.draws();
    shared = Math.sqrt(p.authorityCorrelation());
    alone = Math.sqrt(1 - p.authorityCorrelation());
    order = needed();
    days = new double[BLOCK * network.size];
    onPracticeChain = new int[network.size];
    tallies = new Tally[gates.size()];
    for (int g = 0; g < tallies.length; g++) {
      tallies[g] = new Tally(gates.get(g), shortest, longest, network.size);
    }
    for (int i : order) {
      prepare(i);
    }
    run();
  }

  /** Only the steps that a gate waits for, directly or not. */
  private int[] needed() {
    var needed = new boolean[network.size];
    for (var gate : gates) {
      for (int i : gate.waits()) {
        needed[i] = true;
      }
    }
    for (int p = network.order.length - 1; p >= 0; p--) {
      spread(network.order[p], needed);
    }
    if (network.window.shifts(needed)) {
      needed[network.window.exam()] = true;
      for (int p = network.order.length - 1; p >= 0; p--) {
        spread(network.order[p], needed);
      }
    }
    return Arrays.stream(network.order).filter(i -> needed[i]).toArray();
  }

  private void spread(int i, boolean[] needed) {
    if (needed[i]) {
      for (int b : network.before[i]) {
        needed[b] = true;
      }
      for (int b : network.deciders[i]) {
        needed[b] = true;
      }
    }
  }

  private void prepare(int i) {
    var step = network.steps.get(i);
    var range = step.terms().days();
    int width = range.max() - range.min();
    double already = step.started() ? network.asOf - network.start[i] : 0;
    if (width == 0 || already >= range.max()) {
      for (int d = 0; d < BLOCK; d++) {
        days[d * network.size + i] = range.max();
      }
      return;
    }
    var law = Pert.at((double) (range.typical() - range.min()) / width);
    if (already > range.min()) {
      law = law.above((already - range.min()) / width);
    }
    var with = authorities.computeIfAbsent(step.terms().authority(), name -> new double[BLOCK]);
    var key = Normals.key(seed, "step", step.id());
    durations.add(new Duration(i, law, range, key, with));
  }

  private void run() {
    var start = network.start.clone();
    var finish = network.finish.clone();
    var via = new int[network.size];
    var own = new double[BLOCK];
    for (int first = 0; first < draws; first += BLOCK) {
      int count = Math.min(BLOCK, draws - first);
      draw(first, count, own);
      for (int d = 0; d < count; d++) {
        network.run(order, days, d * network.size, start, finish, via);
        count(finish, via);
      }
    }
  }

  private void draw(int first, int count, double[] own) {
    for (var authority : authorities.entrySet()) {
      var key = Normals.key(seed, "authority", authority.getKey());
      Normals.fill(key, first, count, authority.getValue());
    }
    int size = network.size;
    for (var duration : durations) {
      Normals.fill(duration.key, first, count, own);
      int at = duration.step;
      for (int d = 0; d < count; d++) {
        double z = shared * duration.with[d] + alone * own[d];
        days[d * size + at] = duration.min + duration.range * duration.law.quantile(z);
      }
    }
  }

  private void count(double[] finish, int[] via) {
    for (int g = 0; g < tallies.length; g++) {
      int last = tallies[g].count(finish);
      if (tallies[g].gate.gate() == Gate.PRACTICE) {
        for (int i = last; i >= 0; i = via[i]) {
          onPracticeChain[i]++;
        }
      }
    }
  }

  double criticality(int step) {
    return (double) onPracticeChain[step] / draws;
  }

  /** How many normals were drawn: what the bench compares with. */
  long drawn() {
    return (long) draws * (durations.size() + authorities.size());
  }
}
