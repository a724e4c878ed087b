package fr.ancrage.needs.web;

import fr.ancrage.needs.Loan;
import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Commune;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What members lend or share, in words. */
@Component
class ResourcePages {
  private static final List<Integer> DISTANCES = List.of(0, 10, 20, 30, 50);

  private final Resources resources;
  private final NeedWords words;
  private final Places places;
  private final Clock clock;

  ResourcePages(Resources resources, NeedWords words, Places places, Clock clock) {
    this.resources = resources;
    this.words = words;
    this.places = places;
    this.clock = clock;
  }

  private record Known(
      List<Resource> all, Map<OrganisationId, String> names, Map<String, String> communes) {}

  private Known known() {
    var all = resources.all();
    return new Known(
        all,
        places.names(),
        places.communes(all.stream().map(one -> one.terms().commune()).distinct().toList()));
  }

  ResourcePage page(Territory territory, ResourceFilter filter, MyRoles roles, Texts t) {
    var rights = NeedRights.of(roles);
    var known = known();
    var meant =
        filter.place().isEmpty()
            ? List.<Commune>of()
            : places.meant(territory.id(), filter.place());
    var around = around(filter, meant);
    var url = territory.url() + "/ressources";
    var found = known.all().stream().filter(one -> keeps(one, known, filter, around, t)).toList();
    return new ResourcePage(
        NeedTabs.of(territory, roles, "/ressources", t),
        url,
        rights.declares() ? url + "/nouvelle" : null,
        filter.url(url + "/export.xlsx"),
        chips(url, found, filter, t),
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
        filter.place().isEmpty() || meant.size() == 1
            ? null
            : t.get("needs.commune.unknown", filter.place()),
        found.stream()
            .filter(one -> filter.kind() == null || one.terms().kind() == filter.kind())
            .map(
                one ->
                    new ResourcePage.Row(
                        url + "/" + one.id(),
                        one.terms().title(),
                        facts(territory, one.terms(), known.names(), known.communes(), t),
                        t.name("needs.resource.kind", one.terms().kind()),
                        icon(one.terms().kind())))
            .toList(),
        filter.narrowed(),
        waiting(territory, known, rights, t));
  }

  /** What waits for the reader's own answer, everywhere. */
  private List<ResourcePage.Asked> waiting(
      Territory territory, Known known, NeedRights rights, Texts t) {
    var byId = new HashMap<UUID, Resource>();
    known.all().forEach(one -> byId.put(one.id(), one));
    return resources.loans(null).stream()
        .filter(one -> one.agreed() == null)
        .flatMap(
            loan -> {
              var resource = byId.get(loan.resource());
              return resource != null && rights.edits(resource.terms().organisation())
                  ? Stream.of(asked(territory, loan, resource, known.names(), rights, t))
                  : Stream.<ResourcePage.Asked>empty();
            })
        .toList();
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
        facts(territory, resource.terms(), names, communes, t),
        resource.terms().words(),
        mine,
        resource.withdrawn(),
        askers,
        !resource.withdrawn()
            && (rights.all() || (own != null && !own.equals(resource.terms().organisation()))),
        resources.loans(resource.id()).stream()
            .filter(loan -> mine || rights.sees() || loan.organisation().equals(own))
            .map(loan -> asked(territory, loan, resource, names, rights, t))
            .toList());
  }

  private ResourcePage.Asked asked(
      Territory territory,
      Loan loan,
      Resource resource,
      Map<OrganisationId, String> names,
      NeedRights rights,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var url = territory.url() + "/ressources/" + resource.id();
    var agreed = loan.agreed();
    var late = agreed == null && loan.answerBy().isBefore(today);
    var wanted = loan.wanted();
    return new ResourcePage.Asked(
        url,
        t.get(
            "needs.loan.asks",
            Objects.requireNonNullElse(names.get(loan.organisation()), ""),
            resource.terms().title()),
        Stream.of(
                wanted == null ? null : t.get("needs.loan.for", t.near(wanted, today)),
                agreed == null ? t.get("needs.loan.by", t.near(loan.answerBy(), today)) : null)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        agreed == null ? loan.words() : loan.answer(),
        agreed == null ? (late ? Tone.LATE : Tone.WAITING) : agreed ? Tone.DONE : Tone.NEUTRAL,
        t.get(
            agreed == null
                ? (late ? "needs.loan.late" : "needs.loan.waiting")
                : agreed ? "needs.loan.agreed" : "needs.loan.refused"),
        agreed == null && rights.edits(resource.terms().organisation())
            ? url + "/demandes/" + loan.id()
            : null);
  }

  ResponseEntity<byte[]> file(Territory territory, ResourceFilter filter, Texts t) {
    var known = known();
    var meant =
        filter.place().isEmpty()
            ? List.<Commune>of()
            : places.meant(territory.id(), filter.place());
    var around = around(filter, meant);
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
        known.all().stream()
            .filter(one -> keeps(one, known, filter, around, t))
            .filter(one -> filter.kind() == null || one.terms().kind() == filter.kind())
            .map(
                one ->
                    Arrays.<@Nullable Object>asList(
                        one.terms().title(),
                        t.name("needs.resource.kind", one.terms().kind()),
                        known.names().get(one.terms().organisation()),
                        known.communes().get(one.terms().commune()),
                        profession(one.terms(), t),
                        NeedWords.halfDays(one.terms().halfDays(), t),
                        one.terms().from(),
                        one.terms().until(),
                        one.terms().words()))
            .toList());
  }

  private @Nullable Set<String> around(ResourceFilter filter, List<Commune> meant) {
    if (meant.size() != 1) {
      return null;
    }
    var codes = new HashSet<String>();
    places
        .around(meant.getFirst(), filter.around())
        .forEach(one -> codes.add(one.commune().code()));
    return codes;
  }

  private boolean keeps(
      Resource one, Known known, ResourceFilter filter, @Nullable Set<String> around, Texts t) {
    var terms = one.terms();
    return (around == null || around.contains(terms.commune()))
        && filter.keeps(
            Stream.of(
                    terms.title(),
                    terms.words(),
                    profession(terms, t),
                    known.names().get(terms.organisation()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
  }

  private @Nullable String profession(Resource.Terms terms, Texts t) {
    return terms.profession() == null
        ? null
        : words.profession(terms.profession(), terms.speciality(), t);
  }

  private String facts(
      Territory territory,
      Resource.Terms terms,
      Map<OrganisationId, String> names,
      Map<String, String> communes,
      Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return Stream.of(
            names.get(terms.organisation()),
            communes.getOrDefault(terms.commune(), terms.commune()),
            profession(terms, t),
            NeedWords.halfDays(terms.halfDays(), t),
            terms.from() == null && terms.until() == null
                ? null
                : NeedWords.when(terms.from(), terms.until(), today, t))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
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

  private static String icon(Resource.Kind kind) {
    return switch (kind) {
      case PROFESSIONAL -> "person";
      case ROOM -> "door-open";
      case TRAINER -> "mortarboard";
      case VEHICLE -> "car-front";
      case EQUIPMENT -> "gear";
      case HOURS -> "clock";
    };
  }
}
