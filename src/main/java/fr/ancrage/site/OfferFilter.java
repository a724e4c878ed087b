package fr.ancrage.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Which offers somebody looks for; everything of it stands in the address. */
public record OfferFilter(
    String q,
    @Nullable String profession,
    @Nullable String commune,
    @Nullable String contract,
    int page) {
  /** Everything. */
  public static final OfferFilter ALL = new OfferFilter("", null, null, null, 1);

  /** The same on another page. */
  public OfferFilter at(int other) {
    return new OfferFilter(q, profession, commune, contract, other);
  }

  /** Whether anything is left out. */
  public boolean narrowed() {
    return !q.isBlank() || profession != null || commune != null || contract != null;
  }

  /** The query of an address, with its question mark; empty for everything. */
  public String query() {
    var query = new StringBuilder();
    add(query, "q", q);
    add(query, "metier", profession);
    add(query, "commune", commune);
    add(query, "contrat", contract);
    if (page > 1) {
      add(query, "page", String.valueOf(page));
    }
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }

  private static void add(StringBuilder query, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      query
          .append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
