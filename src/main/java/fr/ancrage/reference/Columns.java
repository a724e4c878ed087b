package fr.ancrage.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows turned into one array per column: what {@code unnest} takes. An empty cell is null. */
final class Columns {
  private final List<List<@Nullable String>> columns;

  Columns(int count) {
    columns =
        IntStream.range(0, count)
            .<List<@Nullable String>>mapToObj(_ -> new ArrayList<@Nullable String>())
            .toList();
  }

  void row(String... cells) {
    for (var i = 0; i < columns.size(); i++) {
      columns.get(i).add(cells[i].isEmpty() ? null : cells[i]);
    }
  }

  /** The arrays, in the order of the columns. */
  Object[] arrays() {
    return columns.stream().map(column -> column.toArray(String[]::new)).toArray();
  }
}
