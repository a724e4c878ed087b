package fr.ancrage.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was published, when, by whom, and what it changed. */
public record HistoryPage(DraftBar bar, String url, List<Entry> revisions) {
  /** One revision. */
  public record Entry(
      int number,
      String title,
      String when,
      boolean inForce,
      @Nullable String note,
      List<ChangeLine> changes) {}
}
