package fr.ancrage.people.web;

import fr.ancrage.people.Grants;
import fr.ancrage.people.Journal;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The journal on the screen and as rows of a file. */
@Component
class JournalPages {
  private final Journal journal;
  private final Persons persons;
  private final Grants grants;
  private final Clock clock;

  JournalPages(Journal journal, Persons persons, Grants grants, Clock clock) {
    this.journal = journal;
    this.persons = persons;
    this.grants = grants;
    this.clock = clock;
  }

  JournalPage page(Territory territory, JournalQuery query, Texts t) {
    var url = territory.url() + "/journal";
    var filter = query.filter();
    var zone = territory.zone();
    var today = LocalDate.now(clock.withZone(zone));
    var total = journal.count(filter, zone);
    var links = PageLinks.of(query.number(), Journal.PAGE, total, page -> query.url(url, page));
    return new JournalPage(
        url,
        territory.url() + "/equipe",
        url + "/scelles",
        query.url(url + "/export.xlsx", 1),
        form(query, t),
        filter.thing() == null
            ? null
            : persons.find(new PersonId(filter.thing())).map(person -> person.name()).orElse(null),
        accounts(territory, query),
        Arrays.stream(Act.values())
            .map(
                act ->
                    new Choice(act.name(), t.name("people.journal.act", act), act == filter.act()))
            .toList(),
        journal.page(filter, zone, links.page()).stream()
            .map(entry -> JournalWords.row(entry, zone, today, t))
            .toList(),
        links,
        filter.narrows());
  }

  /** Exactly what the filter leaves. */
  List<List<@Nullable Object>> rows(Territory territory, JournalQuery query, Texts t) {
    var zone = territory.zone();
    return journal.all(query.filter(), zone).stream()
        .map(
            entry ->
                Arrays.<@Nullable Object>asList(
                    JournalWords.day(entry, zone),
                    JournalWords.time(entry, zone).withNano(0).toString(),
                    JournalWords.who(entry, t),
                    t.name("people.journal.act", entry.act()),
                    t.name("people.journal.matter", entry.matter()),
                    JournalWords.whom(entry, t),
                    t.name("people.journal.purpose", entry.purpose()),
                    entry.subject()))
        .toList();
  }

  private List<Choice> accounts(Territory territory, JournalQuery query) {
    return grants.colleagues(territory.id()).stream()
        .map(one -> one.account())
        .map(
            one ->
                new Choice(
                    one.id().toString(), one.name(), one.id().toString().equals(query.compte())))
        .toList();
  }

  private static Form form(JournalQuery query, Texts t) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("q", query.q());
    known.put("sur", query.sur());
    known.put("du", query.du());
    known.put("au", query.au());
    var form = Form.filled(known);
    for (var day : List.of("du", "au")) {
      if (JournalQuery.wrong(form.value(day))) {
        form = form.refusing(day, t.get("people.journal.day.wrong"));
      }
    }
    return form;
  }
}
