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
    @Nullable String referent,
    @Nullable String organisme,
    @Nullable String tri,
    @Nullable Integer page) {

  static final String ME = "moi";

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
    return id(employer);
  }

  private static @Nullable UUID id(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException altered) {
      return null;
    }
  }

  /** {@code moi}, or the id of a colleague. */
  @Nullable String follower() {
    return referent == null || !(referent.equals(ME) || id(referent) != null) ? null : referent;
  }

  @Nullable UUID followerId(UUID me) {
    var wanted = follower();
    return wanted == null ? null : wanted.equals(ME) ? me : id(wanted);
  }

  /** The office on which a step under way waits. */
  @Nullable String authority() {
    return organisme == null || !organisme.matches("[a-z0-9_-]{1,60}") ? null : organisme;
  }

  /** Whether anything but the chip narrows the list. */
  boolean narrowed() {
    return words() != null
        || professionCode() != null
        || employerId() != null
        || follower() != null
        || authority() != null;
  }

  DossierFilter with(DossierView other) {
    return new DossierFilter(other.code(), q, profession, employer, referent, organisme, tri, null);
  }

  DossierFilter with(int other) {
    return new DossierFilter(vue, q, profession, employer, referent, organisme, tri, other);
  }

  /** The address of this list below another; nothing is written that is as usual. */
  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "vue", view() == DossierView.OPEN ? null : view().code());
    add(url, "q", words());
    add(url, "profession", professionCode());
    add(url, "employer", employerId());
    add(url, "referent", follower());
    add(url, "organisme", authority());
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
