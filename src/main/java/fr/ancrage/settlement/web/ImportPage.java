package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pasted list before it is imported: what its columns mean, and what each row would give.
 *
 * @param ready rows that are good
 */
public record ImportPage(
    String url,
    String againUrl,
    int total,
    int ready,
    int wrong,
    int known,
    List<Column> columns,
    List<Row> rows) {

  /** One column: its place, its name or number, what is in it, what it may mean. */
  public record Column(int index, String name, String samples, List<Choice> meanings) {}

  /**
   * One row.
   *
   * @param number as the reader counts
   * @param knownUrl of the person who might be the same
   */
  public record Row(
      int index,
      int number,
      String name,
      String facts,
      List<String> problems,
      @Nullable String known,
      @Nullable String knownUrl,
      boolean good,
      boolean chosen) {}
}
