package fr.ancrage.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of a list: constant SQL fragments joined by {@code and}, with bound parameters. */
public final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** A condition that always holds. */
  public Where and(String condition) {
    conditions.add(condition);
    return this;
  }

  /** A condition on one parameter, left out when the parameter was not given or is blank. */
  public Where and(String condition, String parameter, @Nullable Object value) {
    if (value != null && !(value instanceof String text && text.isBlank())) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
    return this;
  }

  /** {@code where …}, or nothing. */
  public String sql() {
    return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
  }

  /** The values to bind. */
  public Map<String, Object> parameters() {
    return parameters;
  }
}
