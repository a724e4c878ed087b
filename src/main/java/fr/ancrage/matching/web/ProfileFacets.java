package fr.ancrage.matching.web;

import fr.ancrage.matching.Horizon;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.FilterChip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facets of a list of profiles, in words, each value with how many it leaves. */
@Component
class ProfileFacets {
  private static final int MOST = 12;

  private final Professions professions;

  ProfileFacets(Professions professions) {
    this.professions = professions;
  }

  List<ProfileListPage.Facet> of(
      ProfileFilter filter, String url, Map<String, Map<String, Long>> counts, Texts t) {
    var all = new ArrayList<ProfileListPage.Facet>();
    add(
        all,
        "metier",
        t.get("profile.profession"),
        filter.profession(),
        value -> professions.label(value, null, t.language()),
        Function.identity(),
        filter,
        url,
        counts);
    if (filter.profession() != null) {
      add(
          all,
          "specialite",
          t.get("matching.speciality"),
          filter.speciality() == null ? null : filter.profession() + ":" + filter.speciality(),
          value -> speciality(value, t),
          value -> value.replaceFirst(".*:", ""),
          filter,
          url,
          counts);
    }
    add(
        all,
        "quand",
        t.get("profile.horizon"),
        filter.horizon() == null ? null : filter.horizon().name(),
        value -> t.name("profile.horizon", Horizon.valueOf(value)),
        value -> Horizon.valueOf(value).code(),
        filter,
        url,
        counts);
    add(
        all,
        "taux",
        t.get("profile.rate"),
        filter.rate() == null ? null : filter.rate().code(),
        value -> t.get("matching.rate." + value),
        Function.identity(),
        filter,
        url,
        counts);
    add(
        all,
        "langue",
        t.get("profile.languages"),
        filter.language(),
        value -> WantedForms.language(value, t),
        Function.identity(),
        filter,
        url,
        counts);
    return all;
  }

  private String speciality(String value, Texts t) {
    var parts = value.split(":", 2);
    return professions.label(parts[0], parts[1], t.language());
  }

  private static void add(
      List<ProfileListPage.Facet> all,
      String facet,
      String label,
      @Nullable String chosen,
      Function<String, String> words,
      Function<String, String> code,
      ProfileFilter filter,
      String url,
      Map<String, Map<String, Long>> counts) {
    var values =
        counts.getOrDefault(facet, Map.of()).entrySet().stream()
            .filter(one -> !one.getKey().isEmpty())
            .filter(one -> one.getValue() > 0 || one.getKey().equals(chosen))
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(
                one ->
                    new FilterChip(
                        words.apply(one.getKey()),
                        filter
                            .with(
                                facet,
                                one.getKey().equals(chosen) ? null : code.apply(one.getKey()))
                            .url(url),
                        one.getValue(),
                        one.getKey().equals(chosen)))
            .toList();
    if (!values.isEmpty()) {
      all.add(new ProfileListPage.Facet(label, values));
    }
  }
}
