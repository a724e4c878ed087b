package fr.ancrage.planning.engine;

import fr.ancrage.planning.Gate;
import java.util.ArrayList;
import java.util.List;

/** The gates of a plan: each waits for its own steps and for those of the gates before it. */
final class Gates {

  /** A gate that has own steps. */
  static final class Waiting {
    private final Gate gate;
    private final int[] waits;
    private final double doneBy;
    private final boolean shut;

    private Waiting(Gate gate, int[] waits, double doneBy, boolean shut) {
      this.gate = gate;
      this.waits = waits;
      this.doneBy = doneBy;
      this.shut = shut;
    }

    Gate gate() {
      return gate;
    }

    /** Its own live steps and those of the gates before it. */
    int[] waits() {
      return waits;
    }

    /** The latest recorded finish among all that it waits for. */
    double doneBy() {
      return doneBy;
    }

    /** Whether it waits for a step that has no dates. */
    boolean shut() {
      return shut;
    }
  }

  private final Network network;
  private final List<Waiting> list = new ArrayList<>();

  /** Arrival holds nothing else for a person who comes from the same area. */
  Gates(Network network, boolean sameArea) {
    this.network = network;
    var before = new ArrayList<Integer>();
    for (var gate : Gate.values()) {
      var own = network.own(gate);
      if (gate == Gate.NONE || own.length == 0) {
        continue;
      }
      var all = new ArrayList<>(before);
      for (int i : own) {
        all.add(i);
      }
      list.add(waiting(gate, all.stream().mapToInt(Integer::intValue).sorted().toArray()));
      if (!(sameArea && gate == Gate.ARRIVAL)) {
        before = all;
      }
    }
  }

  private Waiting waiting(Gate gate, int[] all) {
    double doneBy = Network.NEVER;
    boolean shut = false;
    var live = new ArrayList<Integer>();
    for (int i : all) {
      shut |= !network.dated[i];
      if (network.live[i]) {
        live.add(i);
      } else if (network.dated[i]) {
        doneBy = Math.max(doneBy, network.finish[i]);
      }
    }
    var waits = live.stream().mapToInt(Integer::intValue).toArray();
    return new Waiting(gate, waits, doneBy, shut);
  }

  List<Waiting> list() {
    return list;
  }

  /** The live step that comes last, the first in the file of those; -1 when all are done. */
  static int last(Waiting gate, double[] finish) {
    int last = -1;
    double at = Network.NEVER;
    for (int i : gate.waits()) {
      if (finish[i] > at) {
        at = finish[i];
        last = i;
      }
    }
    return last;
  }

  static double opens(Waiting gate, int last, double[] finish) {
    return last < 0 ? gate.doneBy() : Math.max(gate.doneBy(), finish[last]);
  }
}
