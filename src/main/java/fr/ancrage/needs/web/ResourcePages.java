package fr.ancrage.needs.web;

import fr.ancrage.needs.Resource;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What members lend or share, in words. */
@Component
class ResourcePages {
  private static final List<Integer> DISTANCES = List.of(0, 10, 20, 30, 50);

  private final ResourceList list;
  private final ResourceWords words;
  private final LoanPages loans;
  private final Places places;

  ResourcePages(ResourceList list, ResourceWords words, LoanPages loans, Places places) {
    this.list = list;
    this.words = words;
    this.loans = loans;
    this.places = places;
  }

  ResourcePage page(Territory territory, ResourceFilter filter, MyRoles roles, Texts t) {
    var rights = NeedRights.of(roles);
    var url = territory.url() + "/ressources";
    var found = list.find(territory, filter, t);
    return new ResourcePage(
        NeedTabs.of(territory, roles, "/ressources", t),
        url,
        rights.declares() ? url + "/nouvelle" : null,
        filter.url(url + "/export.xlsx"),
        chips(url, found.matching(), filter, t),
        filter.kind() == null ? "" : Objects.requireNonNull(filter.nature()),
        filter.words(),
        filter.place(),
        places.suggested(territory.id()),
        DISTANCES.stream()
            .map(
                km ->
                    new Choice(
                        String.valueOf(km), t.get("needs.list.km", km), km == filter.around()))
            .toList(),
        found.placed() ? null : t.get("needs.commune.unknown", filter.place()),
        found.kept(filter).stream()
            .map(
                one ->
                    new ResourcePage.Row(
                        url + "/" + one.id(),
                        one.terms().title(),
                        words.facts(territory, one.terms(), found.names(), found.communes(), t),
                        t.name("needs.resource.kind", one.terms().kind()),
                        ResourceWords.icon(one.terms().kind())))
            .toList(),
        filter.narrowed(),
        loans.waiting(territory, found, rights, t));
  }

  ResourcePage.One one(Territory territory, Resource resource, NeedRights rights, Texts t) {
    var names = places.names();
    var communes = places.communes(List.of(resource.terms().commune()));
    var mine = rights.edits(resource.terms().organisation());
    var askers =
        rights.all()
            ? places.members().stream()
                .filter(one -> !one.id().equals(resource.terms().organisation()))
                .map(one -> new Choice(one.id().toString(), one.name(), false))
                .toList()
            : List.<Choice>of();
    var own = rights.own();
    return new ResourcePage.One(
        territory.url() + "/ressources/" + resource.id(),
        territory.url() + "/ressources",
        resource.terms().title(),
        words.facts(territory, resource.terms(), names, communes, t),
        resource.terms().words(),
        mine,
        resource.withdrawn(),
        askers,
        !resource.withdrawn()
            && (rights.all() || (own != null && !own.equals(resource.terms().organisation()))),
        loans.of(territory, resource, names, rights, t));
  }

  ResponseEntity<byte[]> file(Territory territory, ResourceFilter filter, Texts t) {
    var found = list.find(territory, filter, t);
    return SheetWriter.download(
        t.get("needs.resources"),
        Stream.of(
                "needs.name",
                "needs.resource.kind",
                "needs.organisation",
                "needs.commune",
                "needs.profession",
                "needs.halfdays",
                "needs.from",
                "needs.until",
                "needs.resource.words")
            .map(key -> t.get(key))
            .toList(),
        found.kept(filter).stream()
            .map(
                one ->
                    Arrays.<@Nullable Object>asList(
                        one.terms().title(),
                        t.name("needs.resource.kind", one.terms().kind()),
                        found.names().get(one.terms().organisation()),
                        found.communes().get(one.terms().commune()),
                        words.profession(one.terms(), t),
                        NeedWords.halfDays(one.terms().halfDays(), t),
                        one.terms().from(),
                        one.terms().until(),
                        one.terms().words()))
            .toList());
  }

  private static List<FilterChip> chips(
      String url, List<Resource> found, ResourceFilter filter, Texts t) {
    var chips = new ArrayList<FilterChip>();
    chips.add(
        new FilterChip(
            t.get("needs.resource.all"),
            filter.with(null).url(url),
            found.size(),
            filter.kind() == null));
    for (var kind : Resource.Kind.values()) {
      chips.add(
          new FilterChip(
              t.name("needs.resource.kind", kind),
              filter.with(kind).url(url),
              found.stream().filter(one -> one.terms().kind() == kind).count(),
              kind == filter.kind()));
    }
    return chips;
  }
}
