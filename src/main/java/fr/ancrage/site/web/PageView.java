package fr.ancrage.site.web;

import fr.ancrage.shared.web.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public page, or the preview of one.
 *
 * @param body publishable HTML
 * @param language in which the words are; the reader's own may be another
 * @param siblings the other pages of the territory
 */
public record PageView(
    String territory,
    String home,
    String url,
    String title,
    String lead,
    String body,
    String language,
    @Nullable PictureView head,
    List<PictureView> others,
    List<Link> siblings,
    String comeUrl,
    String updated,
    @Nullable Preview preview) {

  /**
   * What stands above a preview.
   *
   * @param today the earliest day of publication
   * @param publishUrl null when the page cannot be published as it is
   * @param missing what keeps it from being published, in words
   */
  public record Preview(
      String editUrl,
      @Nullable String publishUrl,
      String today,
      @Nullable String missing,
      List<Link> languages,
      boolean untranslated) {}

  public boolean foreign(String reader) {
    return !language.equals(reader);
  }
}
