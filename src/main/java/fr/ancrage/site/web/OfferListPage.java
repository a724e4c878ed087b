package fr.ancrage.site.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import java.util.List;

/** What a territory seeks. */
public record OfferListPage(
    String territory,
    String home,
    String url,
    String q,
    int total,
    boolean narrowed,
    List<Facet> facets,
    List<Row> rows,
    PageLinks links,
    String atomUrl,
    String csvUrl,
    String comeUrl,
    String internsUrl) {
  /** One way to narrow the list. */
  public record Facet(String name, String label, List<FilterChip> chips, boolean chosen) {}

  /** One offer. */
  public record Row(String url, String title, String profession, String facts, String published) {}
}
