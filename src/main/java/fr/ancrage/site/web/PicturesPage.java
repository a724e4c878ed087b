package fr.ancrage.site.web;

import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pictures of a territory. */
public record PicturesPage(String url, String backUrl, List<Row> rows, Form form) {
  /** One picture, what is said of it, where it is used. */
  public record Row(
      PictureView picture,
      String url,
      String altFr,
      String altEn,
      String size,
      @Nullable String usedBy) {}
}
