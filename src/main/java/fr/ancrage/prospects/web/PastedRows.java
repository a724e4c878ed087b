package fr.ancrage.prospects.web;

import fr.ancrage.people.Lookalikes;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Silences;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a pasted list meets: prospects, known people, a no. Four statements, however many rows. */
@Component
class PastedRows {
  private final Prospects prospects;
  private final Silences silences;
  private final Lookalikes lookalikes;
  private final Persons persons;
  private final ProspectWords words;

  PastedRows(
      Prospects prospects,
      Silences silences,
      Lookalikes lookalikes,
      Persons persons,
      ProspectWords words) {
    this.prospects = prospects;
    this.silences = silences;
    this.lookalikes = lookalikes;
    this.persons = persons;
    this.words = words;
  }

  List<PastePage.Row> met(
      Territory territory, List<PastedList.Row> rows, Concerned concerned, Texts t) {
    var good = rows.stream().filter(one -> one.problem() == null).toList();
    var noted = prospects.same(good.stream().map(PastedList.Row::known).toList());
    var silent =
        silences.among(
            territory.id(),
            good.stream().flatMap(one -> means(one.known())).collect(Collectors.toSet()));
    var alike = alike(good);
    var people = persons.all(alike.values());
    noted.forEach(one -> concerned.add(one.id()));
    people.keySet().forEach(one -> concerned.add(one.value()));
    return rows.stream()
        .map(
            row ->
                row(
                    territory,
                    row,
                    same(noted, row.known()),
                    silent,
                    alike.containsKey(row.index()) ? people.get(alike.get(row.index())) : null,
                    t))
        .toList();
  }

  private PastePage.Row row(
      Territory territory,
      PastedList.Row row,
      @Nullable Prospect noted,
      Set<String> silent,
      @Nullable Person person,
      Texts t) {
    var known = row.known();
    var name = known.name().isBlank() ? row.text().replace('\t', ' ').strip() : known.name();
    var facts =
        Stream.of(
                words.profession(known, t),
                known.email(),
                Phones.shown(known.phone()),
                known.originWords())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    if (row.problem() != null) {
      return new PastePage.Row(
          row.index(),
          name,
          facts,
          Tone.LATE,
          t.name("prospects.paste", row.problem()),
          false,
          false,
          null);
    }
    if (means(known).anyMatch(silent::contains)) {
      return new PastePage.Row(
          row.index(), name, facts, Tone.LATE, t.get("prospects.paste.silent"), false, false, null);
    }
    if (noted != null) {
      return new PastePage.Row(
          row.index(),
          name,
          facts,
          Tone.INFO,
          t.get("prospects.paste.already"),
          false,
          false,
          new Link(noted.known().name(), territory.url() + "/prospects/" + noted.id()));
    }
    if (person != null) {
      return new PastePage.Row(
          row.index(),
          name,
          facts,
          Tone.WAITING,
          t.get("prospects.paste.alike"),
          true,
          false,
          new Link(person.name(), territory.url() + "/personnes/" + person.id()));
    }
    return new PastePage.Row(
        row.index(), name, facts, Tone.DONE, t.get("prospects.paste.ready"), true, true, null);
  }

  private Map<Integer, PersonId> alike(List<PastedList.Row> good) {
    if (good.isEmpty()) {
      return Map.of();
    }
    var asked = new HashMap<Integer, NewPerson>();
    for (var row : good) {
      var known = row.known();
      asked.put(
          row.index(),
          new NewPerson(known.givenName(), known.familyName(), known.email(), known.phone(), "fr"));
    }
    return lookalikes.nearest(asked);
  }

  private static @Nullable Prospect same(List<Prospect> noted, Known known) {
    return noted.stream()
        .filter(
            one ->
                (known.email() != null && known.email().equalsIgnoreCase(one.known().email()))
                    || (known.phone() != null
                        && Objects.equals(Phones.normal(known.phone()), one.known().phone())))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> means(Known known) {
    return Stream.of(known.email(), known.phone()).filter(Objects::nonNull);
  }
}
