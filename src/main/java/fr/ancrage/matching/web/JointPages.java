package fr.ancrage.matching.web;

import fr.ancrage.matching.JointPosts;
import fr.ancrage.matching.JointSearch;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.Seeker;
import fr.ancrage.matching.finding.PostQuery;
import fr.ancrage.pairing.PairOrder;
import fr.ancrage.people.Employments;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a joint search shows, to staff and to the two themselves. */
@Component
class JointPages {
  private static final int PAIRS = 30;

  private final Profiles profiles;
  private final Persons persons;
  private final Employments employments;
  private final PostQuery posts;
  private final JointPosts joint;
  private final Fits fits;
  private final FitWords words;
  private final Communes communes;
  private final Perimeter perimeter;
  private final Clock clock;

  JointPages(
      Profiles profiles,
      Persons persons,
      Employments employments,
      PostQuery posts,
      JointPosts joint,
      Fits fits,
      FitWords words,
      Communes communes,
      Perimeter perimeter,
      Clock clock) {
    this.profiles = profiles;
    this.persons = persons;
    this.employments = employments;
    this.posts = posts;
    this.joint = joint;
    this.fits = fits;
    this.words = words;
    this.communes = communes;
    this.perimeter = perimeter;
    this.clock = clock;
  }

  /** One of the two, and whoever they are. */
  private record Pair(
      JointSearch search, Person one, Person other, Profile first, Profile second) {}

  /**
   * The page.
   *
   * @param reader which of the two reads it; null for staff
   */
  JointPage page(
      Territory territory,
      JointSearch search,
      @Nullable PersonId reader,
      String url,
      String backUrl,
      String order,
      @Nullable Form form,
      Texts t) {
    var one = persons.get(search.one());
    var other = persons.get(search.other());
    var first = profiles.of(one.id()).orElse(null);
    var second = profiles.of(other.id()).orElse(null);
    var missing = missing(one, first, other, second, t);
    var by = order.equals("trajets") ? PairOrder.WAYS : PairOrder.WISHES;
    var found =
        search.confirmed() && missing == null && first != null && second != null
            ? found(territory, new Pair(search, one, other, first, second), reader, by)
            : new JointPosts.Found(List.of(), 0, 0);
    var rows =
        first == null || second == null
            ? List.<JointPairRow>of()
            : rows(
                territory, new Pair(search, one, other, first, second), found, reader == null, t);
    return new JointPage(
        url,
        backUrl,
        t.get("joint.names", one.name(), other.name()),
        search.confirmed() ? t.get("joint.lead") : t.get("joint.lead.waiting"),
        waiting(search, one, other, t),
        reader != null && search.waitsFor(reader),
        search.confirmed() ? missing : null,
        orders(reader == null ? url : backUrl, by, rows.size(), t),
        rows,
        t.get("joint.found", found.forOne(), one.givenName(), found.forOther(), other.givenName()),
        suggested(territory),
        form == null ? filled(search) : form);
  }

  private static @Nullable String waiting(JointSearch search, Person one, Person other, Texts t) {
    var silent = new ArrayList<String>();
    if (search.oneConfirmedAt() == null) {
      silent.add(one.name());
    }
    if (search.otherConfirmedAt() == null) {
      silent.add(other.name());
    }
    return silent.isEmpty()
        ? null
        : t.get("joint.waiting", silent.size(), String.join(", ", silent));
  }

  private static @Nullable String missing(
      Person one, @Nullable Profile first, Person other, @Nullable Profile second, Texts t) {
    var silent = new ArrayList<String>();
    if (first == null || first.wanted().profession() == null) {
      silent.add(one.name());
    }
    if (second == null || second.wanted().profession() == null) {
      silent.add(other.name());
    }
    return silent.isEmpty()
        ? null
        : t.get("joint.missing", silent.size(), String.join(", ", silent));
  }

  private JointPosts.Found found(
      Territory territory, Pair pair, @Nullable PersonId reader, PairOrder order) {
    var wanted = new LinkedHashSet<String>();
    wanted.add(String.valueOf(pair.first().wanted().profession()));
    wanted.add(String.valueOf(pair.second().wanted().profession()));
    var employers = new HashSet<OrganisationId>(employments.present(pair.one().id()));
    employers.addAll(employments.present(pair.other().id()));
    var open =
        wanted.stream()
            .flatMap(profession -> posts.of(profession, null, reader != null).stream())
            .filter(post -> !employers.contains(post.organisation()))
            .toList();
    return joint.find(
        new Seeker(pair.first().wanted(), pair.first().practiseFrom()),
        new Seeker(pair.second().wanted(), pair.second().practiseFrom()),
        open,
        pair.search().around(),
        order,
        PAIRS,
        LocalDate.now(clock.withZone(territory.zone())));
  }

  private List<JointPairRow> rows(
      Territory territory, Pair pair, JointPosts.Found found, boolean staff, Texts t) {
    var all = new ArrayList<Post>();
    found.matches().forEach(match -> all.addAll(List.of(match.one().post(), match.other().post())));
    var places = fits.places(List.of(), all);
    var names = fits.names();
    return found.matches().stream()
        .map(
            match ->
                new JointPairRow(
                    half(territory, pair.one(), pair.first(), match.one(), places, names, staff, t),
                    half(
                        territory,
                        pair.other(),
                        pair.second(),
                        match.other(),
                        places,
                        names,
                        staff,
                        t),
                    match.home().name(),
                    match.open() == 0 ? Tone.DONE : Tone.WAITING,
                    t.get("joint.open", match.open())))
        .toList();
  }

  private JointPairRow.Half half(
      Territory territory,
      Person who,
      Profile profile,
      JointPosts.Half half,
      Map<String, Commune> places,
      Map<OrganisationId, String> names,
      boolean staff,
      Texts t) {
    var post = half.post();
    var place = Fits.name(places, post.commune());
    var both = new FitWords.Pair(profile.wanted(), profile.practiseFrom(), post, place, half.fit());
    return new JointPairRow.Half(
        who.givenName(),
        post.title(),
        names.getOrDefault(post.organisation(), "") + " · " + place,
        t.get("joint.way", Math.round(half.km())),
        staff
            ? words.conditions(both, t).stream().filter(one -> one.tone() != Tone.DONE).toList()
            : List.of(),
        staff ? territory.url() + "/besoins/" + post.id() : null,
        staff
            ? new JointPairRow.Propose(
                ProfilePages.proposing(territory, profile.id(), post.id()),
                t.get("joint.propose.do"),
                t.get("joint.propose.post", post.title(), who.givenName()))
            : null);
  }

  private static List<FilterChip> orders(String url, PairOrder by, int count, Texts t) {
    return List.of(
        new FilterChip(t.get("joint.order.wishes"), url, count, by == PairOrder.WISHES),
        new FilterChip(
            t.get("joint.order.ways"), url + "?ordre=trajets", count, by == PairOrder.WAYS));
  }

  private List<String> suggested(Territory territory) {
    return communes.findAll(perimeter.communes(territory.id())).stream()
        .map(Commune::name)
        .toList();
  }

  private Form filled(JointSearch search) {
    var names = new HashMap<String, String>();
    communes.findAll(search.communes()).forEach(one -> names.put(one.code(), one.name()));
    var known = new HashMap<String, Object>();
    for (var at = 0; at < search.communes().size(); at++) {
      var code = search.communes().get(at);
      known.put("commune" + (at + 1), names.getOrDefault(code, code));
    }
    known.put("km", search.km());
    known.put("version", search.version());
    return Form.filled(known);
  }

  /** Where the two would live, as typed; what cannot be read is refused beside its field. */
  record Area(Form form, @Nullable List<String> communes) {}

  Area area(Territory territory, JointForm typed, Form form, Texts t) {
    var here = Set.copyOf(perimeter.communes(territory.id()));
    var codes = new ArrayList<String>();
    for (var field : List.of("commune1", "commune2")) {
      var name = form.value(field).strip();
      if (name.isEmpty()) {
        continue;
      }
      var meant = communes.meant(name, here);
      if (meant.size() == 1) {
        codes.add(meant.getFirst().code());
      } else if (form.error(field) == null) {
        form = form.refusing(field, t.get("joint.commune.unknown"));
      }
    }
    if (typed.km() == null && form.error("km") == null && !form.value("km").isBlank()) {
      form = form.refusing("km", t.get("joint.km.wrong"));
    }
    return new Area(form, form.errors().isEmpty() ? codes.stream().distinct().toList() : null);
  }

  /** The two names of each, for lists. */
  String names(JointSearch search, Map<PersonId, Person> known, Texts t) {
    var one = known.get(search.one());
    var other = known.get(search.other());
    return t.get("joint.names", one == null ? "?" : one.name(), other == null ? "?" : other.name());
  }

  /** How it stands, in a word. */
  static String state(JointSearch search, Texts t) {
    return t.get("joint.state." + (search.confirmed() ? "confirmed" : "waiting"));
  }
}
