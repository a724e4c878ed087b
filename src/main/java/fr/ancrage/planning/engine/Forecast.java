package fr.ancrage.planning.engine;

import fr.ancrage.planning.Days;
import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When the gates of a network open: with each duration, and over the draws. */
final class Forecast {
  final Network network;
  final Dates shortest;
  final Dates typical;
  final Dates longest;
  final Draws draws;
  private final List<Gates.Waiting> gates;

  /**
   * @param drawn the gates whose ranges are wanted
   * @param durations those of the draws, which {@link Draws#run} makes
   */
  Forecast(Network network, boolean sameArea, Predicate<Gate> drawn, Durations durations) {
    this.network = network;
    shortest = new Dates(network, Days::min);
    typical = new Dates(network, Days::typical);
    longest = new Dates(network, Days::max);
    gates =
        new Gates(network, sameArea)
            .list().stream().filter(gate -> drawn.test(gate.gate())).toList();
    var open = gates.stream().filter(gate -> !gate.shut()).toList();
    draws = new Draws(network, open, shortest, longest, durations);
  }

  /** The day the gate opens at the usual pace; none when it is shut or has no own step. */
  @Nullable LocalDate opening(Gate gate) {
    return gates.stream()
        .filter(g -> g.gate() == gate && !g.shut())
        .map(g -> LocalDate.ofEpochDay(opens(g, typical)))
        .findFirst()
        .orElse(null);
  }

  List<GatePlan> gatePlans() {
    var plans = new ArrayList<GatePlan>();
    int tally = 0;
    for (var gate : gates) {
      plans.add(gate.shut() ? GatePlan.shut(gate.gate()) : plan(gate, draws.tallies[tally++]));
    }
    return plans;
  }

  private GatePlan plan(Gates.Waiting gate, Tally tally) {
    return new GatePlan(
        gate.gate(),
        LocalDate.ofEpochDay(opens(gate, shortest)),
        LocalDate.ofEpochDay(opens(gate, typical)),
        LocalDate.ofEpochDay(opens(gate, longest)),
        LocalDate.ofEpochDay(tally.percentile(10)),
        LocalDate.ofEpochDay(tally.percentile(50)),
        LocalDate.ofEpochDay(tally.percentile(90)),
        chain(gate),
        tally.decides(network.steps));
  }

  private static long opens(Gates.Waiting gate, Dates dates) {
    return (long) Gates.opens(gate, Gates.last(gate, dates.finish), dates.finish);
  }

  private List<String> chain(Gates.Waiting gate) {
    var chain = new ArrayDeque<String>();
    for (int i = Gates.last(gate, typical.finish); i >= 0; i = typical.via(i)) {
      chain.addFirst(network.steps.get(i).id());
    }
    return List.copyOf(chain);
  }
}
