package fr.ancrage.shared.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The columns that a list may have, and how they are recognised. */
public final class SheetColumns {
  /** The meaning of a column that is not wanted. */
  public static final String IGNORED = "";

  /**
   * One meaning.
   *
   * @param names words that its header may contain, without accents, in any language
   * @param looks whether a value looks like one of its own; for lists without header
   */
  public record Column(String key, Pattern names, Predicate<String> looks) {
    public Column(String key, String names, Predicate<String> looks) {
      this(key, Pattern.compile(names), looks);
    }
  }

  private static final double CONVINCING = 0.6;

  private final List<Column> columns;

  /** Columns, the most telling first: a header or a value is given to the first that claims it. */
  public SheetColumns(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** The keys, in order. */
  public List<String> keys() {
    return columns.stream().map(Column::key).toList();
  }

  /** Separates the header, if the first row is one: it names columns and holds no value. */
  public Sheet sheet(List<List<String>> rows) {
    var first = rows.getFirst();
    var named = first.stream().filter(cell -> !named(cell).equals(IGNORED)).count();
    var values =
        first.stream()
            .filter(cell -> cell.contains("@") || cell.replaceAll("\\D", "").length() > 6)
            .count();
    return named > 0 && values == 0
        ? new Sheet(first, rows.subList(1, rows.size()))
        : new Sheet(List.of(), rows);
  }

  /** What each column of the sheet seems to mean: by its name, else by what is in it. */
  public List<String> guess(Sheet sheet) {
    var taken = new HashSet<String>();
    var guesses = new ArrayList<String>();
    for (var i = 0; i < sheet.width(); i++) {
      var guess = sheet.header().isEmpty() ? IGNORED : named(sheet.header().get(i));
      guesses.add(guess.isEmpty() || taken.add(guess) ? guess : IGNORED);
    }
    for (var i = 0; i < sheet.width(); i++) {
      if (guesses.get(i).isEmpty()) {
        var guess = looking(sheet.samples(i, 50));
        guesses.set(i, guess.isEmpty() || taken.add(guess) ? guess : IGNORED);
      }
    }
    return guesses;
  }

  private String named(String header) {
    var plain = plain(header);
    return columns.stream()
        .filter(column -> column.names().matcher(plain).find())
        .map(Column::key)
        .findFirst()
        .orElse(IGNORED);
  }

  private String looking(List<String> values) {
    return columns.stream()
        .filter(
            column ->
                !values.isEmpty()
                    && values.stream().filter(column.looks()).count() >= values.size() * CONVINCING)
        .map(Column::key)
        .findFirst()
        .orElse(IGNORED);
  }

  /** Lower case, without accents. */
  public static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
