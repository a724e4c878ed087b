package fr.ancrage.prospects.web;

import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.ProspectState;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which prospects are asked for; the address says it all.
 *
 * @param qui {@code moi}, {@code personne}, or the id of a colleague
 * @param etat a state; {@code tous}; blank for those still to be followed
 * @param echeance {@code jour}, {@code semaine}, or {@code informer}
 */
record ProspectFilter(
    @Nullable String q,
    @Nullable String qui,
    @Nullable String source,
    @Nullable String metier,
    @Nullable String etat,
    @Nullable String echeance,
    @Nullable String tri,
    @Nullable String page) {
  static final String MINE = "moi";
  static final String NOBODY = "personne";
  static final String ALL = "tous";

  @Nullable String words() {
    return q == null || q.isBlank()
        ? null
        : q.strip().substring(0, Math.min(100, q.strip().length()));
  }

  @Nullable String whose() {
    if (MINE.equals(qui) || NOBODY.equals(qui)) {
      return qui;
    }
    try {
      return qui == null || qui.isBlank() ? null : UUID.fromString(qui).toString();
    } catch (IllegalArgumentException nobody) {
      return null;
    }
  }

  @Nullable Origin origin() {
    return Origin.of(source).orElse(null);
  }

  @Nullable String profession() {
    return metier != null && metier.matches("[a-z_]{1,40}") ? metier : null;
  }

  @Nullable ProspectState state() {
    return ProspectState.of(etat).orElse(null);
  }

  boolean everyState() {
    return ALL.equals(etat);
  }

  @Nullable Due due() {
    return Due.of(echeance);
  }

  ProspectSort sort() {
    return ProspectSort.of(tri);
  }

  int number() {
    return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
  }

  /** Whether more is asked than what is usual. */
  boolean narrowed() {
    return url("/").length() > 1;
  }

  ProspectFilter at(int other) {
    return new ProspectFilter(q, qui, source, metier, etat, echeance, tri, String.valueOf(other));
  }

  /** The same in another state. */
  ProspectFilter in(@Nullable String other) {
    return new ProspectFilter(q, qui, source, metier, other, echeance, tri, null);
  }

  /** The same, due by another day. */
  ProspectFilter due(@Nullable Due other) {
    return new ProspectFilter(
        q, qui, source, metier, etat, other == null ? null : other.code(), tri, null);
  }

  /** The address of this list below another; nothing is written that is as usual. */
  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "q", words());
    add(url, "qui", whose());
    add(url, "source", origin() == null ? null : source);
    add(url, "metier", profession());
    add(url, "etat", everyState() || state() != null ? etat : null);
    add(url, "echeance", due() == null ? null : echeance);
    add(url, "tri", sort() == ProspectSort.NEXT ? null : tri);
    add(url, "page", number() == 1 ? null : number());
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
    if (value != null) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
