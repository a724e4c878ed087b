package fr.ancrage.planning.engine;

import fr.ancrage.planning.Days;
import fr.ancrage.planning.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Drawn durations, a block of draws at a time. They depend on seed, authority, step and law only:
 * the plan and that of the recruiters share them.
 */
final class Durations {
  /** Draws at a time: the rows of a long plan stay in the processor's nearest caches. */
  static final int BLOCK = 256;

  private final long seed;
  private final double shared;
  private final double alone;
  private final LinkedHashMap<String, Normal> authorities = new LinkedHashMap<>();
  private final HashMap<Drawn, double[]> values = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final double[] own = new double[BLOCK];

  /** What a duration depends on, beside the seed. */
  private record Drawn(String step, String authority, Days days, double already) {}

  /** The normals that the steps of an authority share. */
  private static final class Normal {
    final long key;
    final double[] values = new double[BLOCK];

    Normal(long key) {
      this.key = key;
    }
  }

  /** The durations of a step that vary. */
  private static final class Row {
    final Pert law;
    final Drawn drawn;
    final long key;
    final Normal with;
    final double[] values;

    Row(Pert law, Drawn drawn, long key, Normal with, double[] values) {
      this.law = law;
      this.drawn = drawn;
      this.key = key;
      this.with = with;
      this.values = values;
    }
  }

  Durations(Parameters parameters, long seed) {
    this.seed = seed;
    shared = Math.sqrt(parameters.authorityCorrelation());
    alone = Math.sqrt(1 - parameters.authorityCorrelation());
  }

  /** The durations of a step, made by {@link #draw}; constant ones are there already. */
  double[] row(Chosen step, double already) {
    var terms = step.terms();
    var drawn = new Drawn(step.id(), terms.authority(), terms.days(), already);
    return values.computeIfAbsent(drawn, this::prepare);
  }

  private double[] prepare(Drawn drawn) {
    var days = drawn.days();
    int width = days.max() - days.min();
    var values = new double[BLOCK];
    if (width == 0 || drawn.already() >= days.max()) {
      Arrays.fill(values, days.max());
      return values;
    }
    var law = Pert.at((double) (days.typical() - days.min()) / width);
    if (drawn.already() > days.min()) {
      law = law.above((drawn.already() - days.min()) / width);
    }
    var with =
        authorities.computeIfAbsent(
            drawn.authority(), name -> new Normal(Normals.key(seed, "authority", name)));
    rows.add(new Row(law, drawn, Normals.key(seed, "step", drawn.step()), with, values));
    return values;
  }

  /** Makes these draws. */
  void draw(int first, int count) {
    for (var authority : authorities.values()) {
      Normals.fill(authority.key, first, count, authority.values);
    }
    for (var row : rows) {
      Normals.fill(row.key, first, count, own);
      mix(row.with.values, count);
      var days = row.drawn.days();
      row.law.fill(own, count, days.min(), days.max() - days.min(), row.values);
    }
  }

  private void mix(double[] with, int count) {
    for (int d = 0; d < count; d++) {
      own[d] = shared * with[d] + alone * own[d];
    }
  }

  /** How many normals each draw takes. */
  int streams() {
    return authorities.size() + rows.size();
  }
}
