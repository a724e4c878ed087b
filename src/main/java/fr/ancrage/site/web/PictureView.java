package fr.ancrage.site.web;

import fr.ancrage.site.Picture;
import fr.ancrage.territories.Territory;
import java.util.stream.Collectors;

/** A picture as a page shows it: the browser takes the width that it needs. */
public record PictureView(String id, String src, String srcset, String alt, int width, int height) {
  /** On public pages: its address never shows another picture, so it may be kept for a year. */
  static PictureView published(Territory territory, Picture one, String language) {
    return of(
        one, one.address(territory, one.widths().getFirst()), one.addresses(territory), language);
  }

  /** For authors, before anything is public. */
  static PictureView draft(Territory territory, Picture one, String language) {
    var before = territory.url() + "/site/images/" + one.id() + "/";
    return of(
        one,
        before + one.widths().getFirst(),
        one.widths().stream()
            .map(width -> before + width + " " + width + "w")
            .collect(Collectors.joining(", ")),
        language);
  }

  private static PictureView of(Picture one, String src, String srcset, String language) {
    return new PictureView(
        one.id().toString(), src, srcset, one.alt(language), one.width(), one.height());
  }
}
