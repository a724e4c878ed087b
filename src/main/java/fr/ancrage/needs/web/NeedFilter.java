package fr.ancrage.needs.web;

import fr.ancrage.needs.Urgency;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of needs is asked for; its URL says it all. */
record NeedFilter(
    @Nullable String vue,
    @Nullable String q,
    @Nullable String profession,
    @Nullable String structure,
    @Nullable String commune,
    @Nullable String km,
    @Nullable String urgence,
    @Nullable String tri,
    @Nullable Integer page) {
  static final int USUAL_KM = 20;

  /** What a saved list asks for. */
  static NeedFilter of(Map<String, String> known) {
    return new NeedFilter(
        known.get("vue"),
        known.get("q"),
        known.get("profession"),
        known.get("structure"),
        known.get("commune"),
        known.get("km"),
        known.get("urgence"),
        known.get("tri"),
        null);
  }

  NeedView view() {
    return NeedView.of(vue);
  }

  NeedSort sort() {
    var sort = NeedSort.of(tri);
    return sort == NeedSort.NEAR && place() == null ? NeedSort.URGENT : sort;
  }

  int number() {
    return page == null || page < 1 ? 1 : Math.min(page, 100_000);
  }

  @Nullable String words() {
    return cut(q);
  }

  /** A code; that it is one of a profession is of no account. */
  @Nullable String professionCode() {
    return profession == null || !profession.matches("[a-z_]{2,40}") ? null : profession;
  }

  @Nullable UUID organisation() {
    try {
      return structure == null || structure.isBlank() ? null : UUID.fromString(structure);
    } catch (IllegalArgumentException altered) {
      return null;
    }
  }

  /** The commune as it was typed. */
  @Nullable String place() {
    return cut(commune);
  }

  int around() {
    return km == null || !km.matches("\\d{1,3}") ? USUAL_KM : Math.min(Integer.parseInt(km), 200);
  }

  @Nullable Urgency urgency() {
    return Urgency.of(urgence).orElse(null);
  }

  /** Whether anything but the chip narrows the list. */
  boolean narrowed() {
    return words() != null
        || professionCode() != null
        || organisation() != null
        || place() != null
        || urgency() != null;
  }

  NeedFilter with(NeedView other) {
    return new NeedFilter(other.code(), q, profession, structure, commune, km, urgence, tri, null);
  }

  NeedFilter with(int other) {
    return new NeedFilter(vue, q, profession, structure, commune, km, urgence, tri, other);
  }

  /** The address of this list below another; nothing is written that is as usual. */
  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "vue", view() == NeedView.OPEN ? null : view().code());
    add(url, "q", words());
    add(url, "profession", professionCode());
    add(url, "structure", organisation());
    add(url, "commune", place());
    add(url, "km", place() == null || around() == USUAL_KM ? null : around());
    add(url, "urgence", urgency() == null ? null : urgence);
    add(url, "tri", sort() == NeedSort.URGENT ? null : sort().code());
    add(url, "page", number() == 1 ? null : number());
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private static @Nullable String cut(@Nullable String typed) {
    return typed == null || typed.isBlank()
        ? null
        : typed.strip().substring(0, Math.min(100, typed.strip().length()));
  }

  private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
    if (value != null) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
