package fr.ancrage.settlement.web;

import fr.ancrage.people.Lookalikes;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.ImportDrafts.Draft;
import fr.ancrage.settlement.PeopleSheet;
import fr.ancrage.settlement.PeopleSheet.Row;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dry run of a pasted list, in words. */
@Component
class ImportPages {
  private final Lookalikes lookalikes;
  private final Organisations organisations;
  private final Persons persons;

  ImportPages(Lookalikes lookalikes, Organisations organisations, Persons persons) {
    this.lookalikes = lookalikes;
    this.organisations = organisations;
    this.persons = persons;
  }

  /** What the rows say with the columns as they are meant now. */
  List<Row> rows(Draft draft) {
    var employers = new HashMap<String, OrganisationId>();
    organisations
        .ofTerritory(null)
        .forEach(one -> employers.put(SheetColumns.plain(one.name()), one.id()));
    return PeopleSheet.read(draft.sheet(), draft.columns(), employers);
  }

  ImportPage page(Territory territory, Draft draft, Texts t) {
    var rows = rows(draft);
    var good = new HashMap<Integer, NewPerson>();
    rows.stream().filter(Row::good).forEach(row -> good.put(row.index(), row.person()));
    var known = good.isEmpty() ? Map.<Integer, PersonId>of() : lookalikes.nearest(good);
    var names = new HashMap<PersonId, String>();
    known.values().forEach(id -> names.computeIfAbsent(id, one -> persons.get(one).name()));
    var first = draft.sheet().header().isEmpty() ? 1 : 2;
    var url = territory.url() + "/dossiers/coller";
    return new ImportPage(
        url + "/" + draft.id(),
        url,
        rows.size(),
        good.size(),
        rows.size() - good.size(),
        known.size(),
        columns(draft, t),
        rows.stream()
            .map(row -> shown(row, first, known.get(row.index()), names, territory, t))
            .toList());
  }

  private static ImportPage.Row shown(
      Row row,
      int first,
      @Nullable PersonId known,
      Map<PersonId, String> names,
      Territory territory,
      Texts t) {
    var same = row.sameAs();
    var words =
        new ArrayList<>(
            row.problems().stream().map(one -> t.name("settlement.import.problem", one)).toList());
    if (same != null) {
      words.add(t.get("settlement.import.same-row", same + first));
    }
    return new ImportPage.Row(
        row.index(),
        row.index() + first,
        (row.person().givenName() + " " + row.person().familyName()).strip(),
        Stream.of(
                row.person().email(),
                row.person().phone(),
                row.profession() == null ? null : row.profession().label(t),
                row.start() == null ? null : t.date(row.start()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        words,
        known == null ? null : names.get(known),
        known == null ? null : territory.url() + "/personnes/" + known,
        row.good(),
        row.good() && known == null && same == null);
  }

  private static List<ImportPage.Column> columns(Draft draft, Texts t) {
    var columns = new ArrayList<ImportPage.Column>();
    var sheet = draft.sheet();
    for (var i = 0; i < sheet.width(); i++) {
      var chosen = draft.columns().get(i);
      columns.add(
          new ImportPage.Column(
              i,
              sheet.header().isEmpty() || sheet.header().get(i).isBlank()
                  ? t.get("settlement.import.column", i + 1)
                  : sheet.header().get(i),
              String.join(", ", sheet.samples(i, 3)),
              PeopleSheet.COLUMNS.keys().stream()
                  .map(
                      key ->
                          new Choice(
                              key, t.get("settlement.import.meaning." + key), key.equals(chosen)))
                  .toList()));
    }
    return columns;
  }
}
