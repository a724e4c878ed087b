package fr.ancrage.needs.web;

import fr.ancrage.needs.NeedDrafts.Draft;
import fr.ancrage.shared.sheet.Sheet;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.territories.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a reader corrected in a list: the meaning of its columns, some of its cells. */
final class ImportCorrections {
  private static final Pattern CELL = Pattern.compile("cellule-(\\d{1,5})-([a-z]+)");
  private static final int LONGEST = 4000;

  private final Draft draft;
  private final HttpServletRequest request;
  private final List<String> header = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();

  ImportCorrections(Draft draft, HttpServletRequest request, List<String> keys) {
    this.draft = draft;
    this.request = request;
    header.addAll(draft.sheet().header());
    draft.sheet().rows().forEach(row -> rows.add(new ArrayList<>(row)));
    var taken = new HashSet<String>();
    for (var i = 0; i < draft.sheet().width(); i++) {
      var sent = request.getParameter("colonne-" + i);
      var meaning = sent == null ? draft.columns().get(i) : sent;
      columns.add(keys.contains(meaning) && taken.add(meaning) ? meaning : SheetColumns.IGNORED);
    }
    request.getParameterMap().keySet().stream().sorted().forEach(this::cell);
  }

  /** A cell goes where its meaning stands; a meaning without column gets one. */
  private void cell(String name) {
    var found = CELL.matcher(name);
    if (!found.matches()) {
      return;
    }
    var row = Integer.parseInt(found.group(1));
    var meaning = found.group(2);
    if (row >= rows.size()) {
      return;
    }
    var column = columns.indexOf(meaning);
    if (column < 0) {
      column = columns.size();
      columns.add(meaning);
      if (!header.isEmpty()) {
        header.add("");
      }
      rows.forEach(one -> one.add(""));
    }
    var typed = Objects.requireNonNullElse(request.getParameter(name), "").strip();
    rows.get(row).set(column, typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
  }

  Sheet sheet() {
    return new Sheet(List.copyOf(header), rows.stream().map(List::copyOf).toList());
  }

  List<String> columns() {
    return List.copyOf(columns);
  }

  @Nullable OrganisationId organisation() {
    var sent = request.getParameter("structure");
    try {
      return sent == null
          ? draft.organisation()
          : sent.isBlank() ? null : new OrganisationId(UUID.fromString(sent));
    } catch (IllegalArgumentException altered) {
      return null;
    }
  }
}
