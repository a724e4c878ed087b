package fr.ancrage.needs.web;

import fr.ancrage.needs.Departure;
import fr.ancrage.needs.Departures;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Departures to come, in words. */
@Component
class DeparturePages {
  private final Departures departures;
  private final NeedWords words;
  private final Places places;
  private final NeedFormPages forms;
  private final Accounts accounts;
  private final Clock clock;

  DeparturePages(
      Departures departures,
      NeedWords words,
      Places places,
      NeedFormPages forms,
      Accounts accounts,
      Clock clock) {
    this.departures = departures;
    this.words = words;
    this.places = places;
    this.forms = forms;
    this.accounts = accounts;
    this.clock = clock;
  }

  DeparturePage page(Territory territory, Account me, MyRoles roles, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var coordinator = roles.any(Role.COORDINATOR);
    var known = departures.known(me.id(), coordinator);
    var names = places.names();
    var communes = places.communes(known.stream().map(one -> one.terms().commune()).toList());
    Map<AccountId, String> people =
        accounts.findAll(known.stream().map(Departure::declaredBy).distinct().toList()).stream()
            .collect(Collectors.toMap(Account::id, Account::name));
    var url = territory.url() + "/departs";
    return new DeparturePage(
        NeedTabs.of(territory, roles, "/departs", t),
        url,
        url + "/nouveau",
        url + "/export.xlsx",
        t.get("needs.departures.lead"),
        known.stream()
            .map(
                one -> {
                  var mine = one.declaredBy().equals(me.id());
                  return new DeparturePage.Row(
                      url + "/" + one.id(),
                      words.profession(one.terms().profession(), one.terms().speciality(), t),
                      Stream.of(
                              name(names, one, t),
                              communes.getOrDefault(one.terms().commune(), ""),
                              t.name("needs.departure.kind", one.terms().kind()),
                              when(one, today, t),
                              mine
                                  ? t.get("needs.departure.by.me")
                                  : t.get(
                                      "needs.departure.by",
                                      people.getOrDefault(one.declaredBy(), "")))
                          .filter(said -> !said.isBlank())
                          .collect(Collectors.joining(" · ")),
                      one.terms().words(),
                      one.need() != null ? Tone.DONE : one.wanted() ? Tone.WAITING : Tone.NEUTRAL,
                      t.get(state(one)),
                      mine && one.need() == null,
                      coordinator && !mine && one.need() == null && !one.wanted(),
                      one.need() == null ? null : territory.url() + "/besoins/" + one.need());
                })
            .toList());
  }

  /** Those the reader may know, as a file. */
  ResponseEntity<byte[]> file(Account me, MyRoles roles, Texts t) {
    var known = departures.known(me.id(), roles.any(Role.COORDINATOR));
    var names = places.names();
    var communes = places.communes(known.stream().map(one -> one.terms().commune()).toList());
    return SheetWriter.download(
        t.get("needs.departures"),
        Stream.of(
                "needs.profession",
                "needs.organisation",
                "needs.commune",
                "needs.departure.why",
                "needs.departure.when",
                "needs.departure.likely",
                "needs.state")
            .map(key -> t.get(key))
            .toList(),
        known.stream()
            .map(
                one ->
                    Arrays.<@Nullable Object>asList(
                        words.profession(one.terms().profession(), one.terms().speciality(), t),
                        name(names, one, t),
                        communes.get(one.terms().commune()),
                        t.name("needs.departure.kind", one.terms().kind()),
                        one.terms().leavesOn(),
                        one.terms().likely() ? t.get("needs.departure.likely.short") : null,
                        t.get(state(one))))
            .toList());
  }

  DeparturePage.Edit form(
      Territory territory,
      @Nullable Departure known,
      Form form,
      @Nullable Departure saved,
      NeedRights rights,
      Texts t) {
    var url = territory.url() + "/departs";
    return new DeparturePage.Edit(
        t.get(known == null ? "needs.departure.new" : "needs.departure.edit"),
        known == null ? url + "/nouveau" : url + "/" + known.id(),
        url,
        form,
        forms.suggestions(t),
        forms.organisations(rights, form),
        places.suggested(territory.id()),
        Arrays.stream(Departure.Kind.values())
            .map(
                one ->
                    new Choice(
                        one.code(),
                        t.name("needs.departure.kind", one),
                        form.has("kind", one.code())))
            .toList(),
        saved == null ? null : terms(territory, saved, t));
  }

  private List<NeedWords.Term> terms(Territory territory, Departure saved, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var said = saved.terms();
    return List.of(
        new NeedWords.Term(
            t.get("needs.profession"), words.profession(said.profession(), said.speciality(), t)),
        new NeedWords.Term(t.get("needs.organisation"), places.name(said.organisation())),
        new NeedWords.Term(t.get("needs.departure.when"), when(saved, today, t)),
        new NeedWords.Term(
            t.get("needs.departure.words"), Objects.requireNonNullElse(said.words(), "")));
  }

  /** A form that says what the departure says. */
  Form filled(Departure one, Texts t) {
    var said = one.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("profession", words.profession(said.profession(), said.speciality(), t));
    known.put("organisation", said.organisation());
    known.put("commune", places.written(said.commune()));
    known.put("leavesOn", said.leavesOn());
    known.put("kind", said.kind().code());
    known.put("likely", said.likely());
    known.put("words", said.words());
    known.put("version", one.version());
    return Form.filled(known);
  }

  private static String when(Departure one, LocalDate today, Texts t) {
    return t.get(
        one.terms().likely() ? "needs.departure.perhaps" : "needs.departure.on",
        t.near(one.terms().leavesOn(), today));
  }

  private static String name(Map<OrganisationId, String> names, Departure one, Texts t) {
    return Objects.requireNonNullElseGet(
        names.get(one.terms().organisation()), () -> t.get("needs.organisation.gone"));
  }

  private static String state(Departure one) {
    return one.need() != null
        ? "needs.departure.shown"
        : one.wanted() ? "needs.departure.wanted" : "needs.departure.confided";
  }
}
