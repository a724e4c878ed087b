package fr.ancrage.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which steps may wait for which, all overrides included. Unknown names are left to the check. */
public final class StepGraph {
  private final Map<String, Set<String>> before = new HashMap<>();
  private final List<String> ids;

  /** The graph of `after`, with `prefer_after` too when asked. */
  public StepGraph(List<Step> steps, boolean preferred) {
    ids = steps.stream().map(Step::id).distinct().toList();
    for (var step : steps) {
      var names = before.computeIfAbsent(step.id(), id -> new LinkedHashSet<>());
      step.allTerms()
          .forEach(
              terms -> {
                names.addAll(terms.after());
                if (preferred) {
                  names.addAll(terms.preferAfter());
                }
              });
    }
    before.values().forEach(names -> names.retainAll(before.keySet()));
  }

  /** The steps of one cycle, the first repeated at the end; empty when there is none. */
  public List<String> cycle() {
    return walk().cycle;
  }

  /** Every step after those that it may wait for; otherwise in the order of the file. */
  public List<String> sorted() {
    return walk().done;
  }

  private Walk walk() {
    var walk = new Walk(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    for (var id : ids) {
      if (walk.cycle.isEmpty()) {
        visit(id, walk);
      }
    }
    return walk;
  }

  /** Depth first with its own stack: a catalogue may be one long chain. */
  private void visit(String root, Walk walk) {
    if (walk.state.containsKey(root)) {
      return;
    }
    var path = new ArrayList<String>(List.of(root));
    var todo = new ArrayList<>(List.of(List.copyOf(namesBefore(root)).iterator()));
    walk.state.put(root, true);
    while (!path.isEmpty()) {
      var names = todo.getLast();
      if (!names.hasNext()) {
        todo.removeLast();
        var id = path.removeLast();
        walk.state.put(id, false);
        walk.done.add(id);
        continue;
      }
      var next = names.next();
      var open = walk.state.get(next);
      if (open == null) {
        walk.state.put(next, true);
        path.add(next);
        todo.add(List.copyOf(namesBefore(next)).iterator());
      } else if (open) {
        walk.cycle.addAll(path.subList(path.indexOf(next), path.size()));
        walk.cycle.add(next);
        return;
      }
    }
  }

  private Set<String> namesBefore(String id) {
    return before.getOrDefault(id, Set.of());
  }

  /** Open steps are true in the state, closed ones false. */
  private record Walk(List<String> done, List<String> cycle, Map<String, Boolean> state) {}
}
