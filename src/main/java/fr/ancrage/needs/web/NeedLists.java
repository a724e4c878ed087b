package fr.ancrage.needs.web;

import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.Urgency;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.SavedLists;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of needs, in words. */
@Component
class NeedLists {
  static final String PLACE = "/besoins";
  private static final List<Integer> DISTANCES = List.of(0, 10, 20, 30, 50);

  private final NeedListQuery query;
  private final Places places;
  private final Professions professions;
  private final SavedLists saved;
  private final Clock clock;

  NeedLists(
      NeedListQuery query, Places places, Professions professions, SavedLists saved, Clock clock) {
    this.query = query;
    this.places = places;
    this.professions = professions;
    this.saved = saved;
    this.clock = clock;
  }

  /**
   * Needs and what is needed to say them.
   *
   * @param km from the commune asked for, by code
   */
  record Found(
      List<Need> needs,
      Map<OrganisationId, String> names,
      Map<String, String> communes,
      Map<String, Double> km,
      Map<NeedView, Long> counts,
      @Nullable String unknownCommune) {
    String place(Need need, Texts t) {
      var code = need.terms().commune();
      var name = communes.getOrDefault(code, code);
      var far = km.get(code);
      return far == null || far < 0.5 ? name : t.get("needs.place.km", name, Math.round(far));
    }

    String name(Need need, Texts t) {
      return Objects.requireNonNullElseGet(
          names.get(need.terms().organisation()), () -> t.get("needs.organisation.gone"));
    }
  }

  Found find(Territory territory, NeedFilter filter, NeedRights rights, boolean all, Texts t) {
    var names = places.names();
    var km = new LinkedHashMap<String, Double>();
    var typed = filter.place();
    var meant = typed == null ? List.<Commune>of() : places.meant(territory.id(), typed);
    if (meant.size() == 1) {
      km.putAll(places.around(meant.getFirst(), filter.around()));
    }
    var around =
        new NeedListQuery.Around(
            km.isEmpty() ? null : List.copyOf(km.keySet()),
            names.keySet().stream().map(OrganisationId::value).toList());
    var needs = all ? query.all(filter, around, rights) : query.page(filter, around, rights);
    return new Found(
        needs,
        names,
        places.communes(needs.stream().map(one -> one.terms().commune()).distinct().toList()),
        km,
        query.counts(filter, around, rights),
        typed == null || meant.size() == 1 ? null : unknown(meant, typed, t));
  }

  private static String unknown(List<Commune> meant, String typed, Texts t) {
    return meant.isEmpty()
        ? t.get("needs.commune.unknown", typed)
        : t.get(
            "needs.commune.several",
            String.join(", ", meant.stream().limit(6).map(Commune::written).toList()));
  }

  NeedListPage page(Territory territory, NeedFilter filter, Account me, MyRoles roles, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var rights = NeedRights.of(roles);
    var found = find(territory, filter, rights, false, t);
    var url = territory.url() + "/besoins";
    var total = found.counts().getOrDefault(filter.view(), 0L);
    return new NeedListPage(
        NeedTabs.of(territory, roles, "/besoins", t),
        url,
        rights.declares() ? url + "/nouveau" : null,
        rights.declares() ? url + "/import" : null,
        rights.declares() ? url + "/remplacements" : null,
        filter.with(1).url(url + "/export.xlsx"),
        t.get(
            "needs.list.lead",
            found.counts().getOrDefault(NeedView.OPEN, 0L),
            found.counts().getOrDefault(NeedView.STALE, 0L)),
        chips(url, filter, rights, found.counts(), t),
        filter.view().code(),
        Objects.requireNonNullElse(filter.words(), ""),
        Objects.requireNonNullElse(filter.place(), ""),
        places.suggested(territory.id()),
        DISTANCES.stream()
            .map(
                km ->
                    new Choice(
                        String.valueOf(km), t.get("needs.list.km", km), km == filter.around()))
            .toList(),
        NeedChoices.professions(professions, filter.professionCode(), t),
        NeedChoices.organisations(found.names(), filter.organisation()),
        NeedChoices.of(Urgency.values(), Urgency::code, "needs.urgency", filter.urgence(), t),
        Stream.of(NeedSort.values())
            .filter(sort -> sort != NeedSort.NEAR || !found.km().isEmpty())
            .map(sort -> new Choice(sort.code(), t.name("needs.sort", sort), sort == filter.sort()))
            .toList(),
        found.unknownCommune(),
        found.needs().stream().map(need -> row(need, found, rights, territory, today, t)).toList(),
        PageLinks.of(
            filter.number(), NeedListQuery.PAGE, total, page -> filter.with(page).url(url)),
        filter.narrowed(),
        saved.panel(
            territory, PLACE, filter.with(1).url(url), me, roles, t.get("needs.list.alert")));
  }

  private static NeedListPage.Row row(
      Need need, Found found, NeedRights rights, Territory territory, LocalDate today, Texts t) {
    var terms = need.terms();
    var title =
        terms.places() == 1
            ? terms.title()
            : t.get("needs.title.places", terms.title(), terms.places());
    var open = need.state() == NeedState.OPEN;
    return new NeedListPage.Row(
        territory.url() + "/besoins/" + need.id(),
        title,
        NeedWords.facts(terms, found.name(need, t), found.place(need, t), today, t),
        open
            ? NeedWords.fresh(need.confirmedAt(), territory.zone(), today, t)
            : t.name("needs.state", need.state()),
        open
            ? (need.faded() ? Tone.LATE : NeedWords.tone(terms.urgency()))
            : NeedWords.tone(need.state()),
        open
            ? (need.faded() ? t.get("needs.faded") : t.name("needs.urgency", terms.urgency()))
            : t.name("needs.state", need.state()),
        terms.organisation().equals(rights.own()));
  }

  private static List<FilterChip> chips(
      String url, NeedFilter filter, NeedRights rights, Map<NeedView, Long> counts, Texts t) {
    return Arrays.stream(NeedView.values())
        .filter(view -> rights.declares() || rights.sees() || view == NeedView.OPEN)
        .map(
            view ->
                new FilterChip(
                    t.name("needs.view", view),
                    filter.with(view).url(url),
                    counts.getOrDefault(view, 0L),
                    view == filter.view()))
        .toList();
  }
}
