package fr.ancrage.catalogue;

import fr.ancrage.planning.CatalogueProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is wrong in a file, and on which line each path stands. */
final class Findings {
  private final List<CatalogueProblem> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  void add(CatalogueProblem problem) {
    problems.add(problem);
  }

  /** The last one wins: of an id used twice, the second is the wrong one. */
  void stands(String path, int line) {
    lines.put(path, line);
  }

  /** The line of the path, or of the nearest path that contains it. */
  int lineOf(String path) {
    for (var at = path; ; at = at.substring(0, Math.max(at.lastIndexOf('.'), 0))) {
      var line = lines.get(at);
      if (line != null) {
        return line;
      }
      if (at.isEmpty()) {
        return 1;
      }
    }
  }

  List<CatalogueProblem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(CatalogueProblem::line)).toList();
  }
}
