package fr.ancrage.needs.web;

import fr.ancrage.needs.NeedDrafts.Draft;
import fr.ancrage.needs.NeedImports;
import fr.ancrage.needs.NeedRow;
import fr.ancrage.needs.NeedTerms;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dry run of a list of needs, in words. */
@Component
class NeedImportPages {
  /** Good rows that are shown one by one; all are imported. */
  private static final int MOST_SHOWN = 500;

  private final NeedImports imports;
  private final Places places;
  private final NeedFormPages forms;
  private final Clock clock;

  NeedImportPages(NeedImports imports, Places places, NeedFormPages forms, Clock clock) {
    this.imports = imports;
    this.places = places;
    this.forms = forms;
    this.clock = clock;
  }

  NeedImportPage page(Territory territory, Draft draft, NeedRights rights, Texts t) {
    var own = rights.all() ? null : rights.own();
    var rows = imports.rows(territory, draft, own);
    var known = imports.known(rows);
    var first = draft.sheet().header().isEmpty() ? 1 : 2;
    var good = rows.stream().filter(one -> one.terms() != null).toList();
    var wrong = rows.size() - good.size();
    var members = places.members();
    var url = url(territory);
    return new NeedImportPage(
        url + "/" + draft.id(),
        url,
        t.get("needs.import.check.lead", rows.size(), good.size(), wrong, known.size()),
        columns(draft, t),
        own == null ? members(members, draft.organisation()) : List.of(),
        members.stream().map(Organisation::name).toList(),
        forms.suggestions(t),
        places.suggested(territory.id()),
        rows.stream()
            .filter(one -> one.terms() == null)
            .map(one -> wrong(draft, one, first, t))
            .toList(),
        shown(territory, good, known, first, t),
        good.size() - known.size(),
        Math.max(0, good.size() - MOST_SHOWN));
  }

  private List<NeedImportPage.Row> shown(
      Territory territory, List<NeedRow> good, java.util.Set<Integer> known, int first, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    Map<OrganisationId, String> names = places.names();
    var communes =
        places.communes(
            good.stream()
                .map(one -> Objects.requireNonNull(one.terms()).commune())
                .distinct()
                .toList());
    return good.stream()
        .limit(MOST_SHOWN)
        .map(
            one -> {
              NeedTerms terms = Objects.requireNonNull(one.terms());
              var title =
                  terms.places() == 1
                      ? terms.title()
                      : t.get("needs.title.places", terms.title(), terms.places());
              return new NeedImportPage.Row(
                  one.index(),
                  one.index() + first,
                  title,
                  NeedWords.facts(
                      terms,
                      names.get(terms.organisation()),
                      communes.getOrDefault(terms.commune(), terms.commune()),
                      today,
                      t),
                  known.contains(one.index()),
                  !known.contains(one.index()));
            })
        .toList();
  }

  private static NeedImportPage.Wrong wrong(Draft draft, NeedRow row, int first, Texts t) {
    var cells = new ArrayList<NeedImportPage.Cell>();
    for (var one : row.wrong()) {
      cells.add(
          new NeedImportPage.Cell(
              "cellule-" + row.index() + "-" + one.meaning(),
              t.get("needs.import.meaning." + one.meaning()),
              row.cells().get(one.meaning()),
              t.name("needs.import.problem", one.problem()),
              list(one.meaning())));
    }
    return new NeedImportPage.Wrong(
        row.index() + first,
        draft.sheet().rows().get(row.index()).stream()
            .filter(cell -> !cell.isBlank())
            .collect(Collectors.joining(" · ")),
        List.copyOf(cells));
  }

  private static @Nullable String list(String meaning) {
    return switch (meaning) {
      case "profession" -> "professions-connues";
      case "organisation" -> "structures-membres";
      case "commune" -> "communes-du-territoire";
      default -> null;
    };
  }

  private static List<Choice> members(List<Organisation> members, @Nullable OrganisationId chosen) {
    return members.stream()
        .map(one -> new Choice(one.id().toString(), one.name(), one.id().equals(chosen)))
        .toList();
  }

  private List<NeedImportPage.Column> columns(Draft draft, Texts t) {
    var columns = new ArrayList<NeedImportPage.Column>();
    var sheet = draft.sheet();
    var keys = imports.sheets().columns().keys();
    for (var i = 0; i < sheet.width(); i++) {
      var chosen = draft.columns().get(i);
      columns.add(
          new NeedImportPage.Column(
              i,
              sheet.header().isEmpty() || sheet.header().get(i).isBlank()
                  ? t.get("needs.import.column", i + 1)
                  : sheet.header().get(i),
              String.join(", ", sheet.samples(i, 3)),
              keys.stream()
                  .map(
                      key ->
                          new Choice(key, t.get("needs.import.meaning." + key), key.equals(chosen)))
                  .toList()));
    }
    return columns;
  }

  static String url(Territory territory) {
    return territory.url() + "/besoins/import";
  }
}
