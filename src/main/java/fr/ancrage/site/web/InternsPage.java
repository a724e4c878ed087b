package fr.ancrage.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a territory has for interns, by when it begins. */
public record InternsPage(
    String territory,
    String home,
    String takeUrl,
    String comeUrl,
    String offersUrl,
    List<Part> parts,
    List<Supervised> supervised) {
  /** What begins in one stretch of time. */
  public record Part(String title, String lead, List<OfferListPage.Row> rows) {}

  /**
   * Places with somebody who supervises; their name is not told.
   *
   * @param levels whom they train
   * @param words what one sees there, as the structure wrote it
   */
  public record Supervised(String title, String levels, String facts, @Nullable String words) {}
}
