package fr.ancrage.needs.web;

import fr.ancrage.needs.Resource;
import fr.ancrage.shared.sheet.SheetColumns;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of resources is asked for; its URL says it all. */
record ResourceFilter(
    @Nullable String nature, @Nullable String q, @Nullable String commune, @Nullable String km) {
  Resource.@Nullable Kind kind() {
    return Resource.Kind.of(nature).orElse(null);
  }

  String words() {
    return q == null ? "" : q.strip().substring(0, Math.min(100, q.strip().length()));
  }

  String place() {
    return commune == null
        ? ""
        : commune.strip().substring(0, Math.min(100, commune.strip().length()));
  }

  int around() {
    return km == null || !km.matches("\\d{1,3}") ? NeedFilter.USUAL_KM : Integer.parseInt(km);
  }

  boolean narrowed() {
    return kind() != null || !words().isEmpty() || !place().isEmpty();
  }

  /** Whether these words are among those. */
  boolean keeps(String all) {
    return SheetColumns.plain(all).contains(SheetColumns.plain(words()));
  }

  ResourceFilter with(Resource.@Nullable Kind other) {
    return new ResourceFilter(other == null ? null : other.code(), q, commune, km);
  }

  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    var kind = kind();
    add(url, "nature", kind == null ? "" : kind.code());
    add(url, "q", words());
    add(url, "commune", place());
    add(url, "km", place().isEmpty() ? "" : String.valueOf(around()));
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, String value) {
    if (!value.isEmpty()) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
