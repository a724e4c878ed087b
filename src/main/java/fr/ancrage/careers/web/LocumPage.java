package fr.ancrage.careers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replacements to take, and those taken.
 *
 * @param error what was wrong with the licence; null when nothing was
 */
public record LocumPage(
    String url,
    String backUrl,
    String today,
    List<Row> open,
    List<Row> mine,
    @Nullable String error,
    String licence) {
  /** One replacement. */
  public record Row(String url, String title, String facts) {}
}
