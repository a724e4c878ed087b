package fr.ancrage.planning;

import fr.ancrage.planning.PlanSnapshot.Due;
import fr.ancrage.planning.PlanSnapshot.Opening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What moved from one plan to another. What stayed where it was is left out.
 *
 * @param gates in the order in which they open
 * @param recruiters the practice gate as recruiters are shown it; null when it stayed
 * @param steps those that came, went, or end on another day
 */
public record PlanDifference(
    List<GateMove> gates, @Nullable GateMove recruiters, List<StepMove> steps) {

  /**
   * A gate that opens on another day; before or after is null when it did not, or no more, open.
   */
  public record GateMove(Gate gate, @Nullable Opening before, @Nullable Opening after) {
    /** By how many days its even chance moved, later is positive; none when either is shut. */
    public Optional<Long> days() {
      return between(before == null ? null : before.p50(), after == null ? null : after.p50());
    }
  }

  /** A step that came (no before), went (no after), or is expected to end on another day. */
  public record StepMove(String step, @Nullable Due before, @Nullable Due after) {
    /** By how many days its end moved, later is positive. */
    public Optional<Long> days() {
      return between(
          before == null ? null : before.finish(), after == null ? null : after.finish());
    }

    /** Whether it serves the household. */
    public boolean household() {
      return (before != null && before.household()) || (after != null && after.household());
    }

    /** Whether the plan did not have it before. */
    public boolean added() {
      return before == null;
    }

    /** Whether the plan has it no more. */
    public boolean removed() {
      return after == null;
    }
  }

  /** Copies. */
  public PlanDifference {
    gates = List.copyOf(gates);
    steps = List.copyOf(steps);
  }

  /** What moved. */
  public static PlanDifference between(Plan before, Plan after) {
    return between(PlanSnapshot.of(before), PlanSnapshot.of(after));
  }

  /** What moved. */
  public static PlanDifference between(PlanSnapshot before, PlanSnapshot after) {
    var gates = new ArrayList<GateMove>();
    pairs(before.gates(), after.gates(), Opening::gate)
        .forEach((gate, pair) -> pair.ifMoved(() -> gates.add(move(gate, pair))));
    gates.sort(Comparator.comparing(GateMove::gate));
    var steps = new ArrayList<StepMove>();
    pairs(before.steps(), after.steps(), Due::step)
        .forEach(
            (step, pair) -> {
              if (!samePlace(pair.before, pair.after)) {
                steps.add(new StepMove(step, pair.before, pair.after));
              }
            });
    var recruiters = new Pair<>(before.recruiters(), after.recruiters());
    return new PlanDifference(
        gates, recruiters.moved() ? move(Gate.PRACTICE, recruiters) : null, steps);
  }

  /** Whether everything stayed where it was. */
  public boolean nothing() {
    return gates.isEmpty() && recruiters == null && steps.isEmpty();
  }

  /** The move of one gate, if it moved. */
  public Optional<GateMove> gate(Gate gate) {
    return gates.stream().filter(move -> move.gate() == gate).findFirst();
  }

  private static GateMove move(Gate gate, Pair<Opening> pair) {
    return new GateMove(gate, pair.before, pair.after);
  }

  private static boolean samePlace(@Nullable Due before, @Nullable Due after) {
    return before != null
        && after != null
        && Objects.equals(before.finish(), after.finish())
        && before.state() == after.state();
  }

  private static Optional<Long> between(@Nullable LocalDate before, @Nullable LocalDate after) {
    return before == null || after == null
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(before, after));
  }

  /** In the order of the new plan, then what it no longer has. */
  private static <K, V> Map<K, Pair<V>> pairs(List<V> before, List<V> after, Function<V, K> key) {
    var pairs = new LinkedHashMap<K, Pair<V>>();
    after.forEach(one -> pairs.put(key.apply(one), new Pair<>(null, one)));
    before.forEach(
        one -> {
          var kept = pairs.get(key.apply(one));
          pairs.put(key.apply(one), new Pair<>(one, kept == null ? null : kept.after));
        });
    return pairs;
  }

  private record Pair<T>(@Nullable T before, @Nullable T after) {
    boolean moved() {
      return !Objects.equals(before, after);
    }

    void ifMoved(Runnable act) {
      if (moved()) {
        act.run();
      }
    }
  }
}
