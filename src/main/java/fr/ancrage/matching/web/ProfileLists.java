package fr.ancrage.matching.web;

import fr.ancrage.charter.Charters;
import fr.ancrage.matching.Horizon;
import fr.ancrage.matching.finding.Asked;
import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.matching.finding.ProfileQuery;
import fr.ancrage.matching.finding.ProfileSort;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.SavedLists;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the list of profiles shows to this reader. */
@Component
class ProfileLists {
  static final String PLACE = "/profils";
  private static final int PAGE = 40;

  private final ProfileQuery query;
  private final ProfileFacets facets;
  private final WantedWords words;
  private final WantedForms forms;
  private final SavedLists saved;
  private final Charters charters;
  private final Professions professions;
  private final Communes communes;
  private final Perimeter perimeter;
  private final PlaceMaps maps;

  ProfileLists(
      ProfileQuery query,
      ProfileFacets facets,
      WantedWords words,
      WantedForms forms,
      SavedLists saved,
      Charters charters,
      Professions professions,
      Communes communes,
      Perimeter perimeter,
      PlaceMaps maps) {
    this.query = query;
    this.facets = facets;
    this.words = words;
    this.forms = forms;
    this.saved = saved;
    this.charters = charters;
    this.professions = professions;
    this.communes = communes;
    this.perimeter = perimeter;
    this.maps = maps;
  }

  ProfileListPage page(
      Territory territory,
      ProfileFilter filter,
      Account me,
      MyRoles roles,
      Concerned concerned,
      Texts t) {
    var url = territory.url() + PLACE;
    var sight = Sight.of(roles);
    var here = communes.findAll(perimeter.communes(territory.id()));
    var asked = asked(filter, here);
    var counts = query.counts(sight, asked);
    var found = query.page(sight, asked, filter.sort(), PAGE, (filter.number() - 1L) * PAGE);
    found.forEach(one -> concerned.person(one.person().value()));
    var total = counts.getOrDefault("total", Map.of()).getOrDefault("", 0L);
    var places = words.places(found.stream().map(FoundProfile::wanted).toList());
    return new ProfileListPage(
        url,
        roles.staff() ? url + "/nouveau" : null,
        filter.at(1).url(url + "/export.xlsx"),
        t.get(sight.everybody() ? "matching.profiles.lead" : "matching.profiles.lead.shown", total),
        closed(sight, t),
        Objects.requireNonNullElse(filter.words(), ""),
        Objects.requireNonNullElse(filter.place(), ""),
        filter.place() == null ? "" : String.valueOf(filter.distance()),
        filter.from() == null ? "" : filter.from().toString(),
        filter.until() == null ? "" : filter.until().toString(),
        Arrays.stream(ProfileSort.values())
            .map(one -> new Choice(one.code(), t.name("matching.sort", one), one == filter.sort()))
            .toList(),
        here.stream().map(Commune::name).toList(),
        kept(filter),
        facets.of(filter, url, counts, t),
        found.stream().map(one -> row(one, url, places, t)).toList(),
        PageLinks.of(filter.number(), PAGE, total, page -> filter.at(page).url(url)),
        filter.narrowed(),
        maps.of(here, found, places),
        saved.panel(
            territory, PLACE, filter.at(1).url(url), me, roles, t.get("matching.saved.tell")));
  }

  /** What is asked, with the profession its words mean and the communes around its place. */
  Asked asked(ProfileFilter filter, List<Commune> here) {
    var codes = here.stream().map(Commune::code).collect(Collectors.toSet());
    return new Asked(
        filter.words(),
        meant(filter),
        filter.profession(),
        filter.speciality(),
        filter.horizon(),
        filter.rate(),
        filter.language(),
        around(filter, codes),
        filter.distance(),
        filter.from(),
        filter.until());
  }

  private @Nullable String meant(ProfileFilter filter) {
    return professions.read(filter.words()).map(one -> one.profession().code()).orElse(null);
  }

  private @Nullable Map<String, Double> around(ProfileFilter filter, Set<String> here) {
    var place = filter.place();
    return place == null
        ? null
        : forms
            .commune(place, here)
            .map(one -> communes.around(one.code(), Math.max(60, filter.distance())))
            .orElse(Map.of());
  }

  private @Nullable String closed(Sight sight, Texts t) {
    var organisation = sight.organisation();
    return organisation == null || charters.seesPeople(organisation)
        ? null
        : t.get("matching.profiles.unsigned");
  }

  ProfileListPage.Row row(FoundProfile one, String url, Map<String, Commune> places, Texts t) {
    var wanted = one.wanted();
    var where = words.where(wanted, places, t);
    return new ProfileListPage.Row(
        url + "/" + one.id(),
        one.name(),
        Stream.of(words.profession(wanted, t), words.rate(wanted, t))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        one.nearKm() == null
            ? where
            : where + " · " + t.get("matching.km", Math.round(one.nearKm())),
        Stream.of(
                words.when(wanted, t),
                one.practiseFrom() == null
                    ? null
                    : t.get("matching.practise", t.date(one.practiseFrom())))
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + " · " + b)
            .orElse(null),
        wanted.horizon() == null ? null : horizon(wanted.horizon(), t));
  }

  private static String horizon(Horizon horizon, Texts t) {
    return t.name("profile.horizon", horizon);
  }

  private static List<Choice> kept(ProfileFilter filter) {
    return Stream.of(
            new Choice("metier", Objects.requireNonNullElse(filter.profession(), ""), true),
            new Choice("specialite", Objects.requireNonNullElse(filter.speciality(), ""), true),
            new Choice("quand", filter.horizon() == null ? "" : filter.horizon().code(), true),
            new Choice("taux", filter.rate() == null ? "" : filter.rate().code(), true),
            new Choice("langue", Objects.requireNonNullElse(filter.language(), ""), true))
        .filter(one -> !one.label().isEmpty())
        .toList();
  }
}
