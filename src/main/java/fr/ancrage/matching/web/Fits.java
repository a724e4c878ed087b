package fr.ancrage.matching.web;

import fr.ancrage.matching.Fit;
import fr.ancrage.matching.Post;
import fr.ancrage.matching.Wanted;
import fr.ancrage.matching.finding.FoundProfile;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts beside a profile, and profiles beside a post, in an order that is said. */
@Component
class Fits {
  private static final int POSTS = 12;
  private static final int PROFILES = 60;

  private final FitWords words;
  private final WantedWords wantedWords;
  private final Professions professions;
  private final Communes communes;
  private final Organisations organisations;
  private final Clock clock;

  Fits(
      FitWords words,
      WantedWords wantedWords,
      Professions professions,
      Communes communes,
      Organisations organisations,
      Clock clock) {
    this.words = words;
    this.wantedWords = wantedWords;
    this.professions = professions;
    this.communes = communes;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** A post with how it fits. */
  record Beside(Post post, Fit fit) {}

  /** Posts beside somebody, those that are near, the nearest to the conditions first. */
  List<Beside> posts(
      Territory territory, Wanted wanted, @Nullable LocalDate practiseFrom, List<Post> posts) {
    var places = places(List.of(wanted), posts);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return posts.stream()
        .map(
            post ->
                new Beside(
                    post,
                    Fit.of(wanted, practiseFrom, post, from -> km(places, from, post), today)))
        .filter(one -> one.fit().near())
        .sorted((a, b) -> Fit.Order.CONDITIONS.comparator().compare(a.fit(), b.fit()))
        .limit(POSTS)
        .toList();
  }

  /** The same in words. */
  List<FitRow> postRows(
      Territory territory,
      Wanted wanted,
      @Nullable LocalDate practiseFrom,
      List<Post> posts,
      Texts t) {
    var near = posts(territory, wanted, practiseFrom, posts);
    var places = places(List.of(), posts);
    var names = names();
    return near.stream()
        .map(
            one -> {
              var place = name(places, one.post().commune());
              var pair = new FitWords.Pair(wanted, practiseFrom, one.post(), place, one.fit());
              return new FitRow(
                  one.post().title(),
                  territory.url() + "/besoins/" + one.post().id(),
                  names.getOrDefault(one.post().organisation(), "") + " · " + place,
                  words.tone(one.fit()),
                  words.verdict(one.fit(), t),
                  words.conditions(pair, t),
                  one.post().id().toString());
            })
        .toList();
  }

  /** Profiles beside a post, in this order. */
  List<FitRow> profileRows(
      Territory territory, Post post, List<FoundProfile> found, Fit.Order order, Texts t) {
    var places = places(found.stream().map(FoundProfile::wanted).toList(), List.of(post));
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var fits = new HashMap<FoundProfile, Fit>();
    for (var one : found) {
      fits.put(
          one,
          Fit.of(one.wanted(), one.practiseFrom(), post, from -> km(places, from, post), today));
    }
    var place = name(places, post.commune());
    return fits.entrySet().stream()
        .filter(one -> one.getValue().near())
        .sorted(
            Map.Entry.<FoundProfile, Fit>comparingByValue(order.comparator())
                .thenComparing(one -> one.getKey().name())
                .thenComparing(one -> one.getKey().id()))
        .limit(PROFILES)
        .map(
            one -> {
              var who = one.getKey();
              var pair =
                  new FitWords.Pair(who.wanted(), who.practiseFrom(), post, place, one.getValue());
              return new FitRow(
                  who.name(),
                  territory.url() + "/profils/" + who.id(),
                  wantedWords.profession(who.wanted(), t)
                      + " · "
                      + wantedWords.where(who.wanted(), places, t),
                  words.tone(one.getValue()),
                  words.verdict(one.getValue(), t),
                  words.conditions(pair, t),
                  who.id().toString());
            })
        .toList();
  }

  /** One line on a post: what, how much, from when. */
  String facts(Post post, Texts t) {
    var profession = professions.label(post.profession(), post.speciality(), t.language());
    return profession
        + " · "
        + FitWords.rate(post, t)
        + (post.from() == null ? "" : " · " + t.get("profile.available.from", t.date(post.from())));
  }

  Map<OrganisationId, String> names() {
    return organisations.ofTerritory(Part.MEMBER).stream()
        .collect(Collectors.toMap(Organisation::id, Organisation::name));
  }

  Map<String, Commune> places(Collection<Wanted> wanted, Collection<Post> posts) {
    var codes = new HashSet<String>();
    wanted.forEach(one -> codes.addAll(one.communes()));
    posts.forEach(one -> codes.add(one.commune()));
    return communes.findAll(codes).stream().collect(Collectors.toMap(Commune::code, one -> one));
  }

  static String name(Map<String, Commune> places, String code) {
    var commune = places.get(code);
    return commune == null ? code : commune.name();
  }

  private static double km(Map<String, Commune> places, String from, Post post) {
    var here = places.get(from);
    var there = places.get(post.commune());
    return here == null || there == null || here.point() == null || there.point() == null
        ? Double.NaN
        : here.point().kmTo(there.point());
  }
}
