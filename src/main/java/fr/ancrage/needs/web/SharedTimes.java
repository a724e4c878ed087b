package fr.ancrage.needs.web;

import fr.ancrage.needs.JointOffer;
import fr.ancrage.needs.JointOffers;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.Needs;
import fr.ancrage.needs.SharedTime;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Commune;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shared time in words: what two structures could offer together. */
@Component
class SharedTimes {
  static final double KM = 30;
  private static final List<Integer> WISHED = List.of(100, 90, 80, 60);

  private final Needs needs;
  private final JointOffers offers;
  private final NeedWords words;
  private final Places places;
  private final Clock clock;

  SharedTimes(Needs needs, JointOffers offers, NeedWords words, Places places, Clock clock) {
    this.needs = needs;
    this.offers = offers;
    this.words = words;
    this.places = places;
    this.clock = clock;
  }

  private record Said(
      Map<OrganisationId, String> names, Map<String, Commune> communes, LocalDate today, Texts t) {}

  private Said said(Territory territory, List<Need> all, Texts t) {
    var communes = new HashMap<String, Commune>();
    places
        .known(all.stream().map(one -> one.terms().commune()).distinct().toList())
        .forEach(one -> communes.put(one.code(), one));
    return new Said(places.names(), communes, LocalDate.now(clock.withZone(territory.zone())), t);
  }

  private static OptionalDouble km(Map<String, Commune> communes, String one, String other) {
    var from = communes.get(one);
    var to = communes.get(other);
    return from == null || to == null || from.point() == null || to.point() == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            Objects.requireNonNull(from.point()).kmTo(Objects.requireNonNull(to.point())));
  }

  /** The pairs that the reader may draft something for: all, or those of their own structure. */
  private List<SharedTime.Pair> pairs(List<Need> open, Said said, int wished, NeedRights rights) {
    return SharedTime.pairs(open, wished, KM, (one, other) -> km(said.communes(), one, other))
        .stream()
        .filter(
            one ->
                rights.sees()
                    || rights.edits(one.first().terms().organisation())
                    || rights.edits(one.second().terms().organisation()))
        .toList();
  }

  SharedTimePage page(Territory territory, int wished, MyRoles roles, Texts t) {
    var open = needs.open();
    var said = said(territory, open, t);
    var rights = NeedRights.of(roles);
    var byId = new HashMap<NeedId, Need>();
    open.forEach(one -> byId.put(one.id(), one));
    var drafted = new HashSet<String>();
    var url = territory.url() + "/besoins/temps-partages";
    var known =
        offers.all().stream()
            .filter(one -> byId.containsKey(one.first()) && byId.containsKey(one.second()))
            .filter(
                one ->
                    rights.sees()
                        || rights.edits(need(byId, one.first()).terms().organisation())
                        || rights.edits(need(byId, one.second()).terms().organisation()))
            .toList();
    known.forEach(one -> drafted.add(key(one.first(), one.second())));
    return new SharedTimePage(
        NeedTabs.of(territory, roles, "/besoins/temps-partages", t),
        url,
        WISHED.stream()
            .map(
                one -> new Choice(String.valueOf(one), t.get("needs.rate.one", one), one == wished))
            .toList(),
        pairs(open, said, wished, rights).stream()
            .filter(one -> !drafted.contains(key(one.first().id(), one.second().id())))
            .map(one -> pair(territory, one, wished, said))
            .toList(),
        known.stream()
            .map(
                one -> {
                  var first = need(byId, one.first());
                  var second = need(byId, one.second());
                  return new SharedTimePage.Offer(
                      url + "/" + one.id(),
                      words.profession(first.terms().profession(), first.terms().speciality(), t),
                      name(first, said) + " + " + name(second, said),
                      tone(one),
                      state(one, t));
                })
            .toList());
  }

  private static Need need(Map<NeedId, Need> byId, NeedId id) {
    return Objects.requireNonNull(byId.get(id));
  }

  private static String key(NeedId one, NeedId other) {
    return Stream.of(one.toString(), other.toString()).sorted().toList().toString();
  }

  private SharedTimePage.Pair pair(
      Territory territory, SharedTime.Pair pair, int wished, Said said) {
    var t = said.t();
    var terms = pair.first().terms();
    return new SharedTimePage.Pair(
        pair.first().id().toString(),
        pair.second().id().toString(),
        words.profession(terms.profession(), terms.speciality(), t),
        t.get("needs.shared.reasons", Math.min(wished, pair.rate()), Math.round(pair.km())),
        half(territory, pair.first(), said),
        half(territory, pair.second(), said));
  }

  private SharedTimePage.Half half(Territory territory, Need need, Said said) {
    var terms = need.terms();
    return new SharedTimePage.Half(
        territory.url() + "/besoins/" + need.id(),
        terms.title(),
        NeedWords.facts(terms, name(need, said), place(need, said), said.today(), said.t()),
        NeedWords.halfDays(terms.halfDays(), said.t()));
  }

  private static String name(Need need, Said said) {
    return said.names().getOrDefault(need.terms().organisation(), "");
  }

  private static String place(Need need, Said said) {
    var commune = said.communes().get(need.terms().commune());
    return commune == null ? need.terms().commune() : commune.name();
  }

  /** The text to start from. It is the structures' own: in French. */
  String draft(Territory territory, Need one, Need other, Texts t) {
    var said = said(territory, List.of(one, other), t);
    return t.get(
        "needs.shared.draft",
        words.profession(one.terms().profession(), one.terms().speciality(), t),
        name(one, said),
        place(one, said),
        NeedWords.rate(one.terms().rate(), t),
        Objects.requireNonNullElse(NeedWords.halfDays(one.terms().halfDays(), t), ""),
        name(other, said),
        place(other, said),
        NeedWords.rate(other.terms().rate(), t),
        Objects.requireNonNullElse(NeedWords.halfDays(other.terms().halfDays(), t), ""),
        territory.name());
  }

  SharedTimePage.One one(
      Territory territory,
      JointOffer offer,
      Form form,
      @Nullable String saved,
      NeedRights rights,
      Texts t) {
    var first = needs.get(offer.first());
    var second = needs.get(offer.second());
    var said = said(territory, List.of(first, second), t);
    var url = territory.url() + "/besoins/temps-partages";
    return new SharedTimePage.One(
        url + "/" + offer.id(),
        url,
        words.profession(first.terms().profession(), first.terms().speciality(), t),
        tone(offer),
        state(offer, t),
        form,
        offer.version(),
        List.of(
            side(territory, "first", first, offer.firstAgreed(), rights, said),
            side(territory, "second", second, offer.secondAgreed(), rights, said)),
        saved);
  }

  private SharedTimePage.Side side(
      Territory territory, String which, Need need, boolean agreed, NeedRights rights, Said said) {
    return new SharedTimePage.Side(
        which,
        name(need, said),
        half(territory, need, said),
        agreed,
        !agreed && rights.edits(need.terms().organisation()));
  }

  private static Tone tone(JointOffer offer) {
    return offer.agreed() ? Tone.DONE : Tone.WAITING;
  }

  private static String state(JointOffer offer, Texts t) {
    return t.get(
        offer.agreed()
            ? "needs.shared.agreed"
            : offer.firstAgreed() || offer.secondAgreed()
                ? "needs.shared.half"
                : "needs.shared.none-agreed");
  }
}
