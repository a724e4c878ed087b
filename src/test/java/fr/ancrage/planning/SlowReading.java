package fr.ancrage.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the header, slow and plain: each sentence is a recursive definition over the
 * ids of the steps. It shares nothing with the engine but the model. No ranges.
 */
final class SlowReading extends SlowPlanned {
  private SlowReading(Catalogue catalogue, PlanRequest request, boolean home) {
    super(catalogue, request, home);
  }

  /** Everything, as text, so that a disagreement can be read. */
  static String read(Catalogue catalogue, PlanRequest request) {
    var reading = new SlowReading(catalogue, request, true);
    var text = new StringBuilder();
    text.append("planned ").append(reading.which(false)).append('\n');
    text.append("offered ").append(reading.which(true)).append('\n');
    text.append("undecided ")
        .append(reading.inOrder(reading.undecided, reading.steps.keySet()))
        .append('\n');
    text.append("facts ")
        .append(reading.inOrder(reading.asked, catalogue.vocabulary().facts().keySet()))
        .append('\n');
    text.append("dates ").append(reading.datesToAsk()).append('\n');
    for (var id : reading.chosen.keySet()) {
      text.append(reading.line(id)).append('\n');
    }
    for (var gate : GATES) {
      if (!reading.own(gate).isEmpty()) {
        text.append(reading.line(gate)).append('\n');
      }
    }
    var recruiters = new SlowReading(catalogue, request, false);
    text.append("recruiters ");
    text.append(recruiters.own(Gate.PRACTICE).isEmpty() ? "none" : recruiters.line(Gate.PRACTICE));
    return text.toString();
  }

  private List<String> which(boolean optional) {
    return chosen.keySet().stream().filter(i -> of(i).optional() == optional).toList();
  }

  private List<String> inOrder(Set<String> some, Set<String> all) {
    return all.stream().filter(some::contains).toList();
  }

  private List<String> datesToAsk() {
    var missing = new TreeSet<String>();
    for (var id : chosen.keySet()) {
      if (live(id)) {
        var offsets = new ArrayList<@Nullable Offset>();
        offsets.add(toDo(id) ? of(id).launch() : null);
        offsets.add(of(id).deadline());
        for (var offset : offsets) {
          if (offset != null && planningDate(id, offset) == null) {
            missing.add(offset.anchor());
          }
        }
      }
    }
    missing.removeAll(Set.of("practice_start", "arrival"));
    return inOrder(missing, catalogue.vocabulary().anchors().keySet());
  }

  private String line(String id) {
    var first = earliestStart(id);
    var last = latestStart(id);
    var slack =
        first == null || last == null ? "null" : "" + (last.toEpochDay() - first.toEpochDay());
    return String.join(
        " ",
        id,
        "" + first,
        "" + earliestFinish(id),
        "" + last,
        "" + latestFinish(id),
        "" + plannedStart(id),
        "" + plannedFinish(id),
        slack);
  }

  private String line(Gate gate) {
    Function<ToIntFunction<Days>, String> at = d -> "" + opens(gate, d);
    var shut = opens(gate, Days::typical) == null;
    return String.join(
        " ",
        gate.key(),
        at.apply(Days::min),
        at.apply(Days::typical),
        at.apply(Days::max),
        "" + (shut ? List.of() : chain(gate)));
  }
}
