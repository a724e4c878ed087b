package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list before it is imported: what its columns mean, what is wrong and can be corrected there,
 * what each row would give.
 *
 * @param members to whom rows belong that name no structure; empty for who recruits for one
 */
public record NeedImportPage(
    String url,
    String againUrl,
    String lead,
    List<Column> columns,
    List<Choice> members,
    List<String> names,
    List<String> suggestions,
    List<String> communes,
    List<Wrong> wrong,
    List<Row> rows,
    int ready,
    int hidden) {
  /** One column: its place, its name or number, what is in it, what it may mean. */
  public record Column(int index, String name, String samples, List<Choice> meanings) {}

  /** One row in which something is wrong, with a field for each such cell. */
  public record Wrong(int number, String said, List<Cell> cells) {}

  /**
   * A cell to correct.
   *
   * @param name of its field
   * @param list which suggestions serve it
   */
  public record Cell(String name, String label, String value, String why, @Nullable String list) {}

  /** A row that is good. */
  public record Row(
      int index, int number, String title, String facts, boolean known, boolean chosen) {}
}
