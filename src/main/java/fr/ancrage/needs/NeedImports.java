package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A list becomes needs: all of what was chosen, or nothing, and once. */
@Service
public class NeedImports {
  private final Needs needs;
  private final NeedDrafts drafts;
  private final Professions professions;
  private final Organisations organisations;
  private final Communes communes;
  private final Perimeter perimeter;
  private final JdbcClient jdbc;
  private final Clock clock;

  NeedImports(
      Needs needs,
      NeedDrafts drafts,
      Professions professions,
      Organisations organisations,
      Communes communes,
      Perimeter perimeter,
      JdbcClient jdbc,
      Clock clock) {
    this.needs = needs;
    this.drafts = drafts;
    this.professions = professions;
    this.organisations = organisations;
    this.communes = communes;
    this.perimeter = perimeter;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How lists are understood. */
  public NeedSheet sheets() {
    return new NeedSheet(professions);
  }

  /** The rows of a draft, understood; {@code own} is the only structure they may be of. */
  public List<NeedRow> rows(
      Territory territory, NeedDrafts.Draft draft, @Nullable OrganisationId own) {
    var near = perimeter.communes(territory.id());
    var meant = new HashMap<String, List<Commune>>();
    var reader =
        new NeedRowReader(
            professions,
            organisations.ofTerritory(Part.MEMBER),
            own == null ? draft.organisation() : own,
            own,
            named -> meant.computeIfAbsent(named, one -> communes.meant(one, near)),
            LocalDate.now(clock.withZone(territory.zone())));
    var seen = new HashMap<String, Integer>();
    var rows = new ArrayList<NeedRow>();
    for (var cells : NeedSheet.cells(draft.sheet(), draft.columns())) {
      rows.add(reader.read(cells, seen.merge(NeedRowReader.written(cells), 1, Integer::sum)));
    }
    return rows;
  }

  /** The rows that are there already: imported before, or declared in the same terms. */
  public Set<Integer> known(List<NeedRow> rows) {
    var hashes =
        new HashSet<>(
            jdbc.sql("select row_hash from needs.imported_row").query(String.class).list());
    var declared = new HashMap<String, Integer>();
    needs.open().forEach(one -> declared.merge(key(one.terms()), 1, Integer::sum));
    var known = new HashSet<Integer>();
    for (var row : rows) {
      var terms = row.terms();
      if (terms == null) {
        continue;
      }
      var left = declared.getOrDefault(key(terms), 0);
      if (hashes.contains(row.hash())) {
        known.add(row.index());
        declared.computeIfPresent(key(terms), (_, many) -> many - 1);
      } else if (left > 0) {
        known.add(row.index());
        declared.put(key(terms), left - 1);
      }
    }
    return known;
  }

  private static String key(NeedTerms terms) {
    return Objects.hash(terms.organisation(), terms.profession(), terms.speciality(), terms.rate())
        + SheetColumns.plain(terms.title())
        + terms.from()
        + terms.commune();
  }

  /** Declares the good rows that were chosen. Sent twice, it is done once. */
  @Transactional
  public int run(
      Territory territory,
      NeedDrafts.Draft draft,
      List<NeedRow> rows,
      Set<Integer> chosen,
      AccountId by) {
    var wanted =
        rows.stream().filter(row -> row.terms() != null && chosen.contains(row.index())).toList();
    var wrong = (int) rows.stream().filter(row -> row.terms() == null).count();
    var result = new NeedDrafts.Result(wanted.size(), rows.size() - wrong - wanted.size(), wrong);
    if (!drafts.finish(draft.id(), result)) {
      return 0;
    }
    for (var row : wanted) {
      var id =
          needs.open(
              territory.id(), Objects.requireNonNull(row.terms()), by, NeedAct.What.IMPORTED, null);
      var today = LocalDate.now(clock.withZone(territory.zone()));
      NeedDates.read(row.cells().get("heard"), today)
          .map(NeedDates.Read::day)
          .filter(day -> day.isBefore(today))
          .ifPresent(day -> needs.heardOn(id, day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
      jdbc.sql(
              """
              insert into needs.imported_row (need_id, territory_id, row_hash) values (?, ?, ?)
              """)
          .params(id.value(), territory.id().value(), row.hash())
          .update();
    }
    return wanted.size();
  }
}
