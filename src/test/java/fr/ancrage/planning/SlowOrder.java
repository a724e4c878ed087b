package fr.ancrage.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Section 2 of the header, read slowly: what waits for what. */
abstract class SlowOrder extends SlowSteps {
  static final List<Gate> GATES =
      List.of(Gate.ARRIVAL, Gate.EMPLOYMENT, Gate.PRACTICE, Gate.BILLING);

  private final Map<String, List<String>> lists = new HashMap<>();

  SlowOrder(Catalogue catalogue, PlanRequest request, boolean home) {
    super(catalogue, request, home);
  }

  List<String> prerequisites(String id) {
    return listed("before " + id, () -> prerequisitesOf(id));
  }

  List<String> prerequisitesOf(String id) {
    if (!toDo(id)) {
      return List.of();
    }
    return chosen.keySet().stream()
        .filter(b -> of(id).after().contains(b) && !of(b).optional())
        .toList();
  }

  boolean dated(String id) {
    return !listed("dated " + id, () -> List.of("" + isDated(id))).equals(List.of("false"));
  }

  boolean isDated(String id) {
    return !refused(id) && prerequisites(id).stream().allMatch(this::dated);
  }

  List<String> waiting(String id) {
    return listed("waiting " + id, () -> waitingFor(id));
  }

  List<String> listed(String what, Supplier<List<String>> value) {
    var known = lists.get(what);
    if (known == null) {
      known = value.get();
      lists.put(what, known);
    }
    return known;
  }

  List<String> waitingFor(String id) {
    return chosen.keySet().stream()
        .filter(w -> !of(w).optional() && dated(w) && prerequisites(w).contains(id))
        .toList();
  }

  List<String> own(Gate gate) {
    return chosen.keySet().stream().filter(i -> !of(i).optional() && of(i).gate() == gate).toList();
  }

  List<String> held(Gate gate) {
    var sameArea = List.of("same_area").equals(request.facts().get("coming_from"));
    return chosen.keySet().stream()
        .filter(i -> !of(i).optional() && of(i).gate() != Gate.NONE)
        .filter(i -> GATES.indexOf(of(i).gate()) <= GATES.indexOf(gate))
        .filter(i -> !sameArea || gate == Gate.ARRIVAL || of(i).gate() != Gate.ARRIVAL)
        .toList();
  }
}
