package fr.ancrage.site.web;

import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A territory's pages, for those who write them. */
public record SiteListPage(
    String url,
    String picturesUrl,
    String publicUrl,
    String settingsUrl,
    List<Row> rows,
    Form form) {
  /**
   * One page.
   *
   * @param publicUrl null while nobody can read it
   */
  public record Row(
      String id,
      String url,
      String title,
      String facts,
      Tone tone,
      String state,
      @Nullable String publicUrl,
      boolean first,
      boolean last,
      boolean online) {}
}
