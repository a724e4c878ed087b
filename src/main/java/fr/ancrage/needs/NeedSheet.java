package fr.ancrage.needs;

import fr.ancrage.reference.Professions;
import fr.ancrage.shared.sheet.Sheet;
import fr.ancrage.shared.sheet.SheetColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A list of needs as structures keep it: a title above, headers over two rows, cells merged over
 * several rows, totals below. Pure: it knows no structure and saves nothing.
 */
public final class NeedSheet {
  /** Rows above the list in which headers may stand. */
  private static final int MOST_ABOVE = 12;

  private static final Pattern VALUE =
      Pattern.compile("(?i)\\d[\\d.,/ -]*\\s*(%|etp|h)?|temps (plein|complet)|mi-?temps");

  private final Professions professions;
  private final SheetColumns columns;

  public NeedSheet(Professions professions) {
    this.professions = professions;
    columns = columns(professions);
  }

  /** What a column may hold. */
  public SheetColumns columns() {
    return columns;
  }

  private static SheetColumns columns(Professions professions) {
    return new SheetColumns(
        List.of(
            column("heard", "mise a jour|maj|actualis|updated|confirme le"),
            new SheetColumns.Column(
                "until", "\\bfin\\b|jusqu|until|date de retour|terme", _ -> false),
            new SheetColumns.Column(
                "from",
                "debut|a partir|a compter|date|prise de"
                    + " (poste|fonction)|\\bquand\\b|echeance|depuis|start|disponib",
                cell -> cell.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}")),
            new SheetColumns.Column(
                "rate",
                "quotite|\\betp\\b|temps (de )?travail|temps"
                    + " plein|taux|\\btps\\b|\\btemps\\b|%|equivalent|rate|share",
                cell -> cell.matches("(?i).*(%|etp|temps).*")),
            column("places", "nombre|\\bnb\\b|nbre|effectif|\\bpostes\\b|posts|quantite"),
            column("contract", "contrat|statut|contract|type d.emploi|cdi"),
            column("title", "intitule|libelle|titre|title|denomination"),
            new SheetColumns.Column(
                "profession",
                "metier|profession|poste|fonction|qualification|grade|emploi|categorie|job|recherche|specialite",
                cell -> cell.length() < 60 && professions.read(cell).isPresent()),
            column(
                "organisation",
                "structure|etablissement|employeur|organisme|raison"
                    + " sociale|employer|organisation|membre|cabinet|ehpad"),
            column("commune", "commune|ville|lieu|localisation|code postal|town|secteur"),
            column("site", "\\bsite\\b|service|unite|pole|ward"),
            column("urgency", "urgen|priorit|tension"),
            column("hours", "horaire|rythme|garde|planning|hours|roulement|jour/nuit"),
            column("why", "motif|pourquoi|raison|cause|remplace|why"),
            column("lodging", "logement|hebergement|lodging"),
            column(
                "words",
                "commentaire|remarque|observation|precision|note|description|comment|contexte|profil")));
  }

  private static SheetColumns.Column column(String key, String names) {
    return new SheetColumns.Column(key, names, _ -> false);
  }

  /** The list within the rows: its header made of one row or two, what stands above left out. */
  public Sheet sheet(List<List<String>> rows) {
    var top = Math.min(rows.size(), MOST_ABOVE);
    var header = -1;
    var most = 1L;
    for (var i = 0; i < top; i++) {
      var named = named(rows.get(i));
      if (named > most && !data(rows.get(i))) {
        header = i;
        most = named;
      }
    }
    if (header < 0) {
      return new Sheet(List.of(), rows);
    }
    var names = new ArrayList<>(rows.get(header));
    var first = header + 1;
    if (first < rows.size() && !data(rows.get(first)) && below(names, rows.get(first))) {
      for (var i = 0; i < names.size(); i++) {
        names.set(i, joined(names.get(i), rows.get(first).get(i)));
      }
      first++;
    } else if (header > 0 && below(rows.get(header - 1), names)) {
      var above = rows.get(header - 1);
      for (var i = 0; i < names.size(); i++) {
        names.set(i, joined(above.get(i), names.get(i)));
      }
    }
    return new Sheet(List.copyOf(names), List.copyOf(rows.subList(first, rows.size())));
  }

  /** The part below a merged header names the column better than what is above it. */
  private static String joined(String above, String below) {
    return below.isBlank() ? above : below;
  }

  /**
   * Whether the second row goes on under merged cells of the first: it fills what is empty there.
   */
  private static boolean below(List<String> first, List<String> second) {
    var fills = 0;
    var filled = 0;
    for (var i = 0; i < Math.min(first.size(), second.size()); i++) {
      if (!second.get(i).isBlank()) {
        filled++;
        fills += first.get(i).isBlank() ? 1 : 0;
      }
    }
    return filled > 1 && fills > 0 && first.stream().filter(cell -> !cell.isBlank()).count() > 1;
  }

  private long named(List<String> row) {
    return row.stream()
        .filter(cell -> cell.length() < 60)
        .map(cell -> columns.guess(new Sheet(List.of(cell), List.of())))
        .filter(guess -> !guess.getFirst().equals(SheetColumns.IGNORED))
        .count();
  }

  /** A row that holds values: a profession that is no header, a day, a share. */
  private boolean data(List<String> row) {
    var values =
        row.stream()
            .filter(
                cell ->
                    VALUE.matcher(cell.strip()).matches()
                        || (professions.read(cell).isPresent()
                            && columns
                                .guess(new Sheet(List.of(cell), List.of()))
                                .getFirst()
                                .equals(SheetColumns.IGNORED)))
            .count();
    return values > 0 && row.stream().filter(cell -> !cell.isBlank()).count() > 1;
  }

  /** The meanings of the columns; of two that mean the same, the first. */
  public List<String> guess(Sheet sheet) {
    return columns.guess(sheet);
  }

  /**
   * The cells of each row by meaning, each with its place in the sheet. A structure or commune
   * merged over several rows stands in each of them; titles and totals are left out.
   */
  public static List<Cells> cells(Sheet sheet, List<String> meanings) {
    var rows = new ArrayList<Cells>();
    var above = new HashMap<String, String>();
    for (var index = 0; index < sheet.rows().size(); index++) {
      var cells = new HashMap<String, String>();
      for (var i = 0; i < Math.min(sheet.width(), meanings.size()); i++) {
        var cell = sheet.rows().get(index).get(i).strip();
        if (!meanings.get(i).isEmpty() && !cell.isEmpty()) {
          cells.merge(meanings.get(i), cell, (one, other) -> one + " " + other);
        }
      }
      var filled = sheet.rows().get(index).stream().filter(cell -> !cell.isBlank()).toList();
      var profession = cells.getOrDefault("profession", cells.getOrDefault("title", ""));
      var first = filled.isEmpty() ? "" : SheetColumns.plain(filled.getFirst());
      if (first.startsWith("total") || first.startsWith("sous-total") || filled.isEmpty()) {
        continue;
      }
      if (profession.isBlank() && filled.size() < 2) {
        // a title within the list: the structure of the rows below it
        if (meanings.contains("organisation")) {
          above.put("organisation", filled.getFirst());
          above.remove("commune");
        }
        continue;
      }
      for (var merged : List.of("organisation", "commune")) {
        var own = cells.get(merged);
        if (own == null && above.containsKey(merged)) {
          cells.put(merged, Objects.requireNonNull(above.get(merged)));
        } else if (own != null) {
          if (merged.equals("organisation") && !own.equals(above.get(merged))) {
            above.remove("commune");
          }
          above.put(merged, own);
        }
      }
      rows.add(new Cells(index, Map.copyOf(cells)));
    }
    return rows;
  }

  /** One row by meaning. */
  public record Cells(int index, Map<String, String> values) {
    /** What stands there; empty when nothing does. */
    public String get(String meaning) {
      return values.getOrDefault(meaning, "");
    }
  }
}
