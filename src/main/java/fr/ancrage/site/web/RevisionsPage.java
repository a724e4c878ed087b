package fr.ancrage.site.web;

import java.util.List;

/** What was published of one page. */
public record RevisionsPage(String url, String title, List<Row> rows) {
  /** One publication. */
  public record Row(
      int number,
      String url,
      String title,
      String by,
      boolean withdrawn,
      String from,
      boolean current) {}
}
