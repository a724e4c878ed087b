package fr.ancrage.matching.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Introductions.
 *
 * @param columns of the board; empty when the list is shown
 * @param fairness per structure, for the coordination
 */
public record IntroductionListPage(
    String url,
    String lead,
    List<FilterChip> views,
    List<Row> rows,
    List<Column> columns,
    List<Fair> fairness) {

  /** One introduction: who and where, who is waited for, until when. */
  public record Row(
      String url, String name, String facts, Tone tone, String state, @Nullable String due) {}

  /** One state with what stands there. */
  public record Column(String title, List<Row> rows) {}

  /** What came of the introductions to one structure. */
  public record Fair(String name, long all, long open, long hired, long refused) {}
}
