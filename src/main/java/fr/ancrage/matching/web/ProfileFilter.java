package fr.ancrage.matching.web;

import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.Wanted;
import fr.ancrage.matching.finding.ProfileSort;
import fr.ancrage.matching.finding.RateBand;
import fr.ancrage.shared.web.TypedDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What profiles are asked for; its URL says it all. */
record ProfileFilter(
    @Nullable String q,
    @Nullable String metier,
    @Nullable String specialite,
    @Nullable String quand,
    @Nullable String taux,
    @Nullable String langue,
    @Nullable String autour,
    @Nullable String km,
    @Nullable String du,
    @Nullable String au,
    @Nullable String tri,
    @Nullable String page) {
  private static final int USUAL_KM = 20;
  private static final int MOST_KM = 60;

  /** What a saved search asks for. */
  static ProfileFilter of(Map<String, String> known) {
    return new ProfileFilter(
        known.get("q"),
        known.get("metier"),
        known.get("specialite"),
        known.get("quand"),
        known.get("taux"),
        known.get("langue"),
        known.get("autour"),
        known.get("km"),
        known.get("du"),
        known.get("au"),
        known.get("tri"),
        null);
  }

  @Nullable String words() {
    return q == null || q.isBlank() ? null : cut(q.strip(), 100);
  }

  @Nullable String profession() {
    return code(metier);
  }

  @Nullable String speciality() {
    return profession() == null || specialite == null || !specialite.matches("[A-Za-z0-9_-]{1,40}")
        ? null
        : specialite;
  }

  @Nullable Horizon horizon() {
    return Horizon.of(quand).orElse(null);
  }

  @Nullable RateBand rate() {
    return RateBand.of(taux);
  }

  @Nullable String language() {
    return langue != null && Wanted.LANGUAGES.contains(langue) ? langue : null;
  }

  @Nullable String place() {
    return autour == null || autour.isBlank() ? null : cut(autour.strip(), 80);
  }

  int distance() {
    return km != null && km.matches("\\d{1,3}")
        ? Math.min(Integer.parseInt(km), MOST_KM)
        : USUAL_KM;
  }

  @Nullable LocalDate from() {
    return TypedDay.read(du).orElse(null);
  }

  @Nullable LocalDate until() {
    return TypedDay.read(au).orElse(null);
  }

  ProfileSort sort() {
    return ProfileSort.of(tri);
  }

  int number() {
    return page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
  }

  boolean narrowed() {
    return !query().isEmpty();
  }

  ProfileFilter at(int other) {
    return new ProfileFilter(
        q, metier, specialite, quand, taux, langue, autour, km, du, au, tri, String.valueOf(other));
  }

  /** The same with one facet chosen, or taken back when it is. */
  ProfileFilter with(String facet, @Nullable String value) {
    return new ProfileFilter(
        q,
        facet.equals("metier") ? value : metier,
        facet.equals("specialite") ? value : facet.equals("metier") ? null : specialite,
        facet.equals("quand") ? value : quand,
        facet.equals("taux") ? value : taux,
        facet.equals("langue") ? value : langue,
        autour,
        km,
        du,
        au,
        tri,
        null);
  }

  /** The address of this list below another; nothing is written that is as usual. */
  String url(String base) {
    var url = UriComponentsBuilder.fromPath(base);
    add(url, "q", words());
    add(url, "metier", profession());
    add(url, "specialite", speciality());
    add(url, "quand", horizon() == null ? null : quand);
    add(url, "taux", rate() == null ? null : taux);
    add(url, "langue", language());
    add(url, "autour", place());
    add(url, "km", place() == null || distance() == USUAL_KM ? null : distance());
    add(url, "du", from());
    add(url, "au", until());
    add(url, "tri", sort() == ProfileSort.RECENT ? null : sort().code());
    add(url, "page", number() == 1 ? null : number());
    return url.encode(StandardCharsets.UTF_8).build().toUriString();
  }

  /** What follows the question mark. */
  String query() {
    var url = at(1).url("/");
    return url.length() > 2 ? url.substring(2) : "";
  }

  private static void add(UriComponentsBuilder url, String name, @Nullable Object value) {
    if (value != null) {
      url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }

  private static @Nullable String code(@Nullable String typed) {
    return typed == null || !typed.matches("[a-z_]{1,40}") ? null : typed;
  }

  private static String cut(String words, int most) {
    return words.substring(0, Math.min(most, words.length()));
  }
}
