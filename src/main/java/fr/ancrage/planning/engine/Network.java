package fr.ancrage.planning.engine;

import fr.ancrage.planning.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What waits for what among the steps of a plan, as arrays over their rank in the file; days are
 * counted from 1970. Done steps are folded into the floors of those that wait for them.
 */
final class Network {
  static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final int[] NONE = {};

  private final int[][] needs;

  final List<Chosen> steps;
  final int size;
  final Map<String, Integer> rank = new HashMap<>();
  final double asOf;

  /** Neither refused nor behind a refused one. */
  final boolean[] dated;

  /** Dated, and not done: its dates depend on durations. */
  final boolean[] live;

  /** The live steps that this one waits for, in the order of the file. */
  final int[][] before;

  /** The non-optional steps to do, with dates, that wait for this one, done or not. */
  final int[][] waiting;

  /** Origin, openings and finishes of done prerequisites: a step to do starts then or later. */
  final double[] floor;

  final double[] start;
  final double[] finish;

  /** The steps whose decision opens this one, and how many days after. */
  final int[][] deciders;

  final int[] lag;

  /** Live steps, each after those that it waits for. */
  final int[] order;

  final YearlyWindow window;

  Network(List<Chosen> steps, List<String> sortedIds, Anchors anchors) {
    this.steps = steps;
    size = steps.size();
    asOf = anchors.asOf().toEpochDay();
    for (int i = 0; i < size; i++) {
      rank.put(steps.get(i).id(), i);
    }
    var sorted = sortedIds.stream().filter(rank::containsKey).mapToInt(rank::get).toArray();
    dated = new boolean[size];
    live = new boolean[size];
    before = new int[size][];
    needs = new int[size][];
    floor = new double[size];
    start = new double[size];
    finish = new double[size];
    deciders = new int[size][];
    lag = new int[size];
    Arrays.fill(start, Double.NaN);
    Arrays.fill(finish, Double.NaN);
    for (int i : sorted) {
      link(i, anchors);
    }
    waiting = waiting();
    window = new YearlyWindow(this, anchors, liveOf(sorted));
    order = window.order();
  }

  private void link(int i, Anchors anchors) {
    var step = steps.get(i);
    before[i] = NONE;
    needs[i] = NONE;
    deciders[i] = NONE;
    floor[i] = anchors.origin().toEpochDay();
    dated[i] = !step.refused();
    if (step.done()) {
      start[i] = day(step.progress().start());
      finish[i] = day(step.progress().doneOn());
      return;
    }
    live[i] = dated[i];
    if (step.started()) {
      start[i] = day(step.progress().start());
      return;
    }
    var live = new ArrayList<Integer>();
    needs[i] = prerequisites(step);
    for (int b : needs[i]) {
      if (!dated[b]) {
        dated[i] = false;
        this.live[i] = false;
      } else if (steps.get(b).done()) {
        floor[i] = Math.max(floor[i], finish[b]);
      } else {
        live.add(b);
      }
    }
    before[i] = live.stream().mapToInt(Integer::intValue).toArray();
    open(i, anchors);
  }

  /** Planned, not optional, in the order of the file. */
  private int[] prerequisites(Chosen step) {
    return step.terms().after().stream()
        .filter(rank::containsKey)
        .mapToInt(rank::get)
        .filter(b -> !steps.get(b).optional())
        .distinct()
        .sorted()
        .toArray();
  }

  private void open(int i, Anchors anchors) {
    var launch = steps.get(i).terms().launch();
    if (launch == null || !Anchors.opens(launch) || Anchors.yearly(launch.anchor())) {
      return;
    }
    var date = anchors.date(launch.anchor());
    if (date != null) {
      floor[i] = Math.max(floor[i], day(date) + launch.days());
    } else if (launch.anchor().equals(Anchors.DECISION)) {
      decision(i, launch.days());
    }
  }

  private void decision(int i, int days) {
    var live = new ArrayList<Integer>();
    for (var id : steps.get(i).reason().triggeredBy()) {
      var decider = rank.get(id);
      if (decider != null && steps.get(decider).done()) {
        floor[i] = Math.max(floor[i], finish[decider] + days);
      } else if (decider != null && this.live[decider]) {
        live.add(decider);
      }
    }
    deciders[i] = live.stream().mapToInt(Integer::intValue).toArray();
    lag[i] = days;
  }

  private int[][] waiting() {
    var lists = new ArrayList<List<Integer>>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      if (live[i] && !steps.get(i).optional()) {
        for (int b : needs[i]) {
          lists.get(b).add(i);
        }
      }
    }
    return lists.stream()
        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private int[] liveOf(int[] sorted) {
    return Arrays.stream(sorted).filter(i -> live[i]).toArray();
  }

  /** The ranks of the steps that hold this gate itself. */
  int[] own(Gate gate) {
    var own = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      if (steps.get(i).holds(gate)) {
        own.add(i);
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double day(@Nullable LocalDate date) {
    return date == null ? Double.NaN : date.toEpochDay();
  }
}
