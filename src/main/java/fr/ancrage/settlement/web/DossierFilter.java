package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Profession;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list of dossiers is asked for; its URL says it all. */
record DossierFilter(
    @Nullable String vue,
    @Nullable String q,
    @Nullable String profession,
    @Nullable String employer,
    @Nullable String tri,
    @Nullable Integer page) {

  DossierView view() {
    return DossierView.of(vue);
  }

  DossierSort sort() {
    return DossierSort.of(tri);
  }

  int number() {
    return page == null || page < 1 ? 1 : Math.min(page, 100_000);
  }

  @Nullable String words() {
    return q == null || q.isBlank()
        ? null
        : q.strip().substring(0, Math.min(100, q.strip().length()));
  }

  @Nullable String professionCode() {
    return Profession.of(profession).map(Profession::code).orElse(null);
  }

  @Nullable UUID employerId() {
    try {
      return employer == null || employer.isBlank() ? null : UUID.fromString(employer);
    } catch (IllegalArgumentException altered) {
      return null;
    }
  }

  /** Whether anything but the chip narrows the list. */
  boolean narrowed() {
    return words() != null || professionCode() != null || employerId() != null;
  }

  DossierFilter with(DossierView other) {
    return new DossierFilter(other.code(), q, profession, employer, tri, null);
  }

  DossierFilter with(int other) {
    return new DossierFilter(vue, q, profession, employer, tri, other);
  }

  /** The address of this list below another; nothing is written that is as usual. */
  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "vue", view() == DossierView.OPEN ? null : view().code());
    add(url, "q", words());
    add(url, "profession", professionCode());
    add(url, "employer", employerId());
    add(url, "tri", sort() == DossierSort.RECENT ? null : sort().code());
    add(url, "page", number() == 1 ? null : number());
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
    if (value != null) {
      url.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
    }
  }
}
