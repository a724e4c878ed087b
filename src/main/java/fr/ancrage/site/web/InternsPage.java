package fr.ancrage.site.web;

import java.util.List;

/** What a territory has for interns, by when it begins. */
public record InternsPage(
    String territory,
    String home,
    String takeUrl,
    String comeUrl,
    String offersUrl,
    List<Part> parts) {
  /** What begins in one stretch of time. */
  public record Part(String title, String lead, List<OfferListPage.Row> rows) {}
}
