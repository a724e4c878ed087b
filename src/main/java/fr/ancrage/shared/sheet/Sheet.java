package fr.ancrage.shared.sheet;

import java.util.List;

/**
 * Rows of a list as they were given, all as wide as the widest.
 *
 * @param header the first row when it names the columns, else empty
 */
public record Sheet(List<String> header, List<List<String>> rows) {
  /** How many columns there are. */
  public int width() {
    return header.isEmpty() ? (rows.isEmpty() ? 0 : rows.getFirst().size()) : header.size();
  }

  /** The first values of a column that are not blank, to show what is in it. */
  public List<String> samples(int column, int most) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(value -> !value.isBlank())
        .limit(most)
        .toList();
  }
}
