package fr.ancrage.matching.web;

import fr.ancrage.charter.Charters;
import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.matching.Visit;
import fr.ancrage.matching.Visits;
import fr.ancrage.matching.finding.IntroductionQuery;
import fr.ancrage.matching.finding.Sight;
import fr.ancrage.needs.FilledPlaces;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.NeedState;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of an introduction shows: 404 for a structure that may not see it now. */
@Component
class IntroductionPages {
  private static final Set<IntroductionState> BY_FORM =
      Set.of(IntroductionState.VISIT, IntroductionState.OFFER, IntroductionState.REFUSED);

  private static final Optional<Need> EMPTY = Optional.empty();

  private final IntroductionQuery query;
  private final Introductions introductions;
  private final Visits visits;
  private final Needs needs;
  private final FilledPlaces filled;
  private final Organisations organisations;
  private final OwnProfiles own;
  private final Charters charters;
  private final Clock clock;

  IntroductionPages(
      IntroductionQuery query,
      Introductions introductions,
      Visits visits,
      Needs needs,
      FilledPlaces filled,
      Organisations organisations,
      OwnProfiles own,
      Charters charters,
      Clock clock) {
    this.query = query;
    this.introductions = introductions;
    this.visits = visits;
    this.needs = needs;
    this.filled = filled;
    this.organisations = organisations;
    this.own = own;
    this.charters = charters;
    this.clock = clock;
  }

  /** The introduction, if this reader may see it now. */
  IntroductionQuery.Row find(MyRoles roles, UUID id) {
    return query.find(Sight.of(roles), id).orElseThrow(() -> new NotFound(id));
  }

  IntroductionPage page(Territory territory, MyRoles roles, UUID id, Form form, Texts t) {
    return page(territory, IntroductionReader.of(territory, roles, id), id, form, t);
  }

  IntroductionPage page(
      Territory territory, IntroductionReader reader, UUID id, Form form, Texts t) {
    var row = query.find(reader.sight(), id).orElseThrow(() -> new NotFound(id));
    var one = introductions.get(id);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var party = reader.party();
    var visit = visits.of(id).orElse(null);
    return new IntroductionPage(
        reader.url(),
        reader.backUrl(),
        row.name(),
        organisation(one.organisation()),
        one.post(),
        IntroductionWords.tone(one.state(), one.dueOn(), today),
        t.name("matching.state", one.state()),
        IntroductionWords.due(one.state(), one.dueOn(), today, t),
        one.words(),
        refused(one, t),
        unsigned(one) ? t.get("matching.unsigned") : null,
        row.email(),
        Phones.shown(row.phone()),
        row.profile() == null || !reader.byAccount()
            ? null
            : territory.url() + "/profils/" + row.profile(),
        row.reachable() && row.profile() != null
            ? own.files(one.person(), reader.url(), territory, t)
            : List.of(),
        offer(one, t),
        one.state().next().stream()
            .filter(to -> one.state().moves(party, to) && !BY_FORM.contains(to))
            .filter(to -> to != IntroductionState.PRESENTED || !unsigned(one))
            .map(to -> new Choice(to.code(), t.get("matching.move." + to.code()), false))
            .toList(),
        reader.byAccount()
            && (one.state() == IntroductionState.PRESENTED
                || one.state() == IntroductionState.VISIT),
        one.state().moves(party, IntroductionState.OFFER),
        one.state().moves(party, IntroductionState.REFUSED),
        (party == Party.STRUCTURE || one.state().awaited() == Party.STRUCTURE
                ? Introduction.Refused.STRUCTURE
                : Introduction.Refused.PERSON)
            .stream()
                .map(why -> new Choice(why, t.get("matching.why." + why), form.has("why", why)))
                .toList(),
        reader.fills() ? fill(one, t) : null,
        visit == null ? List.of() : visit.stops().stream().map(s -> line(s, today, t)).toList(),
        visit != null && !visit.cancelled(),
        VisitForms.fields(visit, form, t),
        introductions.acts(id).stream().map(act -> entry(act, territory, today, t)).toList(),
        form);
  }

  /** Once the contract is signed: is the need over, or one place nearer to it? */
  private IntroductionPage.@Nullable Fill fill(Introduction one, Texts t) {
    var signed =
        one.state() == IntroductionState.SIGNED || one.state() == IntroductionState.HANDED_OVER;
    var need = signed && one.need() != null ? needs.find(new NeedId(one.need())) : EMPTY;
    return need.filter(
            open -> open.state() == NeedState.OPEN && !filled.of(open.id()).contains(one.id()))
        .map(open -> fill(open.terms(), filled.of(open.id()).size() + 1, t))
        .orElse(null);
  }

  private static IntroductionPage.Fill fill(NeedTerms terms, int many, Texts t) {
    var last = many >= terms.places();
    return new IntroductionPage.Fill(
        t.get("matching.fill", terms.title()),
        last
            ? t.get("matching.fill.last", terms.places())
            : t.get("matching.fill.one", many, terms.places()),
        t.get(last ? "matching.fill.last.do" : "matching.fill.one.do"));
  }

  String organisation(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }

  /** Whoever answered an offer cannot be presented before the structure may see anybody. */
  private boolean unsigned(Introduction one) {
    return one.state() == IntroductionState.AGREED && !charters.seesPeople(one.organisation());
  }

  private static @Nullable String refused(Introduction one, Texts t) {
    var no = one.refused();
    if (no == null) {
      return null;
    }
    var why =
        t.get(
            "matching.refused.by",
            t.name("matching.party", no.by()),
            t.get("matching.why." + no.why()));
    return no.words() == null ? why : why + " " + no.words();
  }

  private static @Nullable String offer(Introduction one, Texts t) {
    if (one.offerWords() == null && one.startOn() == null) {
      return null;
    }
    var start =
        one.startOn() == null ? "" : t.get("matching.offer.start", t.date(one.startOn())) + " ";
    return start + (one.offerWords() == null ? "" : one.offerWords());
  }

  private static String line(Visit.Stop stop, LocalDate today, Texts t) {
    return t.get(
        "matching.visit.line",
        t.day(stop.start().toLocalDate(), today),
        t.time(stop.start().toLocalTime()),
        t.time(stop.end().toLocalTime()),
        stop.title(),
        stop.hostName() == null ? stop.place() : stop.hostName() + ", " + stop.place());
  }

  private static TimelineEntry entry(
      Introduction.Act act, Territory territory, LocalDate today, Texts t) {
    var at = act.at().atZone(territory.zone());
    return new TimelineEntry(
        t.day(at.toLocalDate(), today),
        at.toLocalDate().toString(),
        act.state() == IntroductionState.REFUSED ? Tone.NEUTRAL : Tone.INFO,
        act.state() == IntroductionState.REFUSED ? "x-lg" : "check2",
        t.name("matching.state", act.state()),
        act.words(),
        act.byName());
  }
}
