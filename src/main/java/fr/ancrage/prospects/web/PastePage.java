package fr.ancrage.prospects.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list being pasted.
 *
 * @param lead what was read, in one sentence; null before
 * @param rows what each row would give
 */
public record PastePage(
    String url,
    String addUrl,
    String backUrl,
    List<Choice> origins,
    String today,
    @Nullable String lead,
    int ready,
    List<Row> rows,
    Form form) {

  /**
   * One row.
   *
   * @param can whether it may be added
   * @param known whoever is known already
   */
  public record Row(
      int index,
      String name,
      String facts,
      Tone tone,
      String verdict,
      boolean can,
      boolean chosen,
      @Nullable Link known) {}
}
