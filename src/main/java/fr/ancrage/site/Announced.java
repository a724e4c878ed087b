package fr.ancrage.site;

import org.jspecify.annotations.Nullable;

/**
 * A public page, as the territory's front announces it.
 *
 * @param language in which the words are
 */
public record Announced(
    String url, String title, String lead, String language, @Nullable Shown picture) {
  /** A picture for a page. */
  public record Shown(String src, String srcset, String alt, int width, int height) {}
}
