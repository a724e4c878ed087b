package fr.ancrage.planning;

import fr.ancrage.planning.RequestProblem.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and dates as JSON or a form gives them, into those of a request; null = unknown. */
public final class RequestReader {
  private final Vocabulary vocabulary;
  private final List<RequestProblem> problems = new ArrayList<>();

  /** A reader for one request. */
  public RequestReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Strings, booleans, or lists of them; a list is expected where several values are possible. */
  public Map<String, List<String>> facts(Map<String, ?> raw) {
    var facts = new LinkedHashMap<String, List<String>>();
    raw.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> several) {
            facts.put(name, several.stream().map(String::valueOf).toList());
            var definition = vocabulary.facts().get(name);
            if (definition != null && !definition.several()) {
              refuse(Kind.ONE_VALUE_EXPECTED, name, value, definition.keys());
            }
          } else if (value != null) {
            facts.put(name, List.of(value.toString()));
          }
        });
    return facts;
  }

  /** Dates such as 2026-12-07. */
  public Map<String, LocalDate> anchors(Map<String, ?> raw) {
    var anchors = new LinkedHashMap<String, LocalDate>();
    raw.forEach(
        (name, value) -> {
          if (value instanceof LocalDate date) {
            anchors.put(name, date);
          } else if (value != null) {
            try {
              anchors.put(name, LocalDate.parse(value.toString()));
            } catch (DateTimeParseException notADate) {
              refuse(Kind.NOT_A_DATE, name, value, List.of());
            }
          }
        });
    return anchors;
  }

  /** What could not be read; what could be is checked by {@link Planner#plan}. */
  public List<RequestProblem> problems() {
    return List.copyOf(problems);
  }

  private void refuse(Kind kind, String name, Object value, List<String> allowed) {
    problems.add(new RequestProblem(kind, name, value.toString(), allowed));
  }
}
