package fr.ancrage.prospects.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectState;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetWriter;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads the list of prospects, for the screen and as a file. */
@Component
class ProspectLists {
  private final ProspectQuery query;
  private final ProspectWords words;
  private final Professions professions;
  private final Team team;
  private final Clock clock;

  ProspectLists(
      ProspectQuery query, ProspectWords words, Professions professions, Team team, Clock clock) {
    this.query = query;
    this.words = words;
    this.professions = professions;
    this.team = team;
    this.clock = clock;
  }

  ProspectListPage page(
      Territory territory, ProspectFilter filter, Account me, Concerned concerned, Texts t) {
    var asked = asked(territory, filter, me);
    var counts = query.counts(asked);
    var found = query.page(asked);
    found.forEach(one -> concerned.add(one.id()));
    var names = team.names(territory.id());
    var url = territory.url() + "/prospects";
    return new ProspectListPage(
        url,
        url + "/nouveau",
        url + "/coller",
        url + "/reglages",
        filter.url(url + "/export.xlsx"),
        t.get("prospects.lead", counts.open(), counts.due().getOrDefault(Due.TODAY, 0L)),
        Objects.requireNonNullElse(filter.words(), ""),
        filter.everyState() || filter.state() != null
            ? Objects.requireNonNullElse(filter.etat(), "")
            : "",
        filter.due() == null ? "" : filter.due().code(),
        states(filter, counts, url, t),
        Arrays.stream(Due.values())
            .map(
                one ->
                    new FilterChip(
                        t.get("prospects.due." + one.code()),
                        filter.due(filter.due() == one ? null : one).url(url),
                        counts.due().getOrDefault(one, 0L),
                        filter.due() == one))
            .toList(),
        owners(filter, names, t),
        Arrays.stream(Origin.values())
            .map(
                one ->
                    new Choice(one.code(), t.name("prospects.origin", one), one == filter.origin()))
            .toList(),
        professions(filter.profession(), t),
        Arrays.stream(ProspectSort.values())
            .map(one -> new Choice(one.code(), t.name("prospects.sort", one), one == filter.sort()))
            .toList(),
        found.stream().map(one -> row(territory, one, url, names, asked.today(), t)).toList(),
        PageLinks.of(
            filter.number(), ProspectQuery.PAGE, counts.shown(), page -> filter.at(page).url(url)),
        filter.narrowed());
  }

  ResponseEntity<byte[]> sheet(
      Territory territory, ProspectFilter filter, Account me, Concerned concerned, Texts t) {
    var asked = asked(territory, filter, me);
    var found = query.all(asked);
    found.forEach(one -> concerned.add(one.id()));
    var names = team.names(territory.id());
    var header =
        Arrays.stream(
                new String[] {
                  "name",
                  "profession",
                  "email",
                  "phone",
                  "origin",
                  "origin.words",
                  "met",
                  "state",
                  "owner",
                  "next",
                  "informed",
                  "notes"
                })
            .map(one -> t.get("prospects.column." + one))
            .toList();
    var rows =
        found.stream()
            .map(
                one ->
                    Arrays.<Object>asList(
                        one.known().name(),
                        words.profession(one.known(), t),
                        one.known().email(),
                        Phones.shown(one.known().phone()),
                        t.name("prospects.origin", one.known().origin()),
                        one.known().originWords(),
                        one.known().metOn(),
                        words.state(one, t),
                        one.owner() == null ? null : names.get(one.owner()),
                        one.next(),
                        one.informedAt() == null
                            ? null
                            : LocalDate.ofInstant(one.informedAt(), territory.zone()),
                        one.known().notes()))
            .toList();
    return SheetWriter.download(t.get("prospects.title"), header, rows);
  }

  private ProspectQuery.Asked asked(Territory territory, ProspectFilter filter, Account me) {
    return new ProspectQuery.Asked(
        filter,
        me.id(),
        LocalDate.now(clock.withZone(territory.zone())),
        professions.read(filter.words()).map(one -> one.profession().code()).orElse(null));
  }

  private ProspectListPage.Row row(
      Territory territory,
      Prospect one,
      String url,
      Map<AccountId, String> names,
      LocalDate today,
      Texts t) {
    var before = words.tellBefore(one, territory);
    return new ProspectListPage.Row(
        url + "/" + one.id(),
        one.known().name(),
        words.facts(one.known(), t),
        words.next(one, today, t),
        words.tone(one, today),
        words.state(one, t),
        one.owner() == null
            ? t.get("prospects.owner.wanted")
            : names.getOrDefault(one.owner(), t.get("prospects.owner.gone")),
        one.open() && words.tellSoon(before, today) && before != null
            ? t.get("prospects.tell.before", t.near(before, today))
            : null);
  }

  /** Professions of the product, the chosen one marked. */
  List<Choice> professions(@Nullable String chosen, Texts t) {
    return professions.all().stream()
        .map(one -> new Choice(one.code(), one.label(t.language()), one.code().equals(chosen)))
        .toList();
  }

  private static List<FilterChip> states(
      ProspectFilter filter, ProspectQuery.Counts counts, String url, Texts t) {
    var chips = new ArrayList<FilterChip>();
    chips.add(
        new FilterChip(
            t.get("prospects.view.open"),
            filter.in(null).url(url),
            counts.open(),
            filter.state() == null && !filter.everyState()));
    for (var one : ProspectState.values()) {
      chips.add(
          new FilterChip(
              t.name("prospects.view", one),
              filter.in(one.code()).url(url),
              counts.in(one),
              filter.state() == one));
    }
    return chips;
  }

  private static List<Choice> owners(ProspectFilter filter, Map<AccountId, String> names, Texts t) {
    var whose = filter.whose();
    var choices = new ArrayList<Choice>();
    choices.add(
        new Choice(
            ProspectFilter.MINE, t.get("prospects.owner.me"), ProspectFilter.MINE.equals(whose)));
    choices.add(
        new Choice(
            ProspectFilter.NOBODY,
            t.get("prospects.owner.none"),
            ProspectFilter.NOBODY.equals(whose)));
    names.forEach(
        (id, name) -> {
          var value = id.value().toString();
          choices.add(new Choice(value, name, value.equals(whose)));
        });
    return choices;
  }
}
