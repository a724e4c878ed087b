package fr.ancrage.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of steps is narrowed to; stands in its address. */
record CatalogueFilter(
    @Nullable String q,
    @Nullable String who,
    @Nullable String gate,
    @Nullable String authority,
    @Nullable String vue) {

  String words() {
    return q == null ? "" : q.strip();
  }

  String view() {
    return vue == null ? "" : vue;
  }

  boolean narrowed() {
    return !words().isEmpty() || set(who) || set(gate) || set(authority) || !view().isEmpty();
  }

  String url(String base, String view) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "q", words());
    add(url, "who", who);
    add(url, "gate", gate);
    add(url, "authority", authority);
    add(url, "vue", view);
    return url.encode().build().toUriString();
  }

  static boolean set(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static void add(UriComponentsBuilder url, String name, @Nullable String value) {
    if (set(value)) {
      url.queryParam(name, value);
    }
  }
}
