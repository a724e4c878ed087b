package fr.ancrage.catalogue.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of steps. */
public record CatalogueListPage(
    DraftBar bar,
    String url,
    String lead,
    String words,
    String view,
    boolean narrowed,
    List<FilterChip> chips,
    List<Choice> who,
    List<Choice> gates,
    List<Choice> authorities,
    List<Row> rows) {

  /**
   * One step.
   *
   * @param mark what the territory made of it; null when it is the base's
   */
  public record Row(
      String url, String name, String facts, String days, @Nullable String mark, Tone tone) {}
}
