package fr.ancrage.prospects.web;

import fr.ancrage.people.Means;
import fr.ancrage.people.PersonName;
import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Origin;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.sheet.Sheet;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.shared.sheet.SheetReader;
import fr.ancrage.shared.web.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rows of a pasted list say. It knows nobody and saves nothing. */
@Component
class PastedList {
  private final Professions professions;
  private final SheetColumns columns;

  PastedList(Professions professions) {
    this.professions = professions;
    columns =
        new SheetColumns(
            List.of(
                new SheetColumns.Column(
                    "email", "mail|courriel|mel\\b", cell -> cell.contains("@")),
                new SheetColumns.Column(
                    "phone",
                    "tel|phone|portable|mobile|gsm",
                    cell -> cell.matches("[+()\\d\\s./-]{9,}") && Phones.readable(cell)),
                new SheetColumns.Column(
                    "met", "date|le\\b|jour", cell -> TypedDay.read(cell).isPresent()),
                new SheetColumns.Column(
                    "where", "salon|rencontre|origine|source|ou\\b|lieu|evenement", _ -> false),
                new SheetColumns.Column(
                    "profession",
                    "profession|metier|fonction|specialite|job",
                    cell -> cell.length() < 60 && professions.read(cell).isPresent()),
                new SheetColumns.Column(
                    "notes", "note|commentaire|remarque|comment|observation", _ -> false),
                new SheetColumns.Column("given", "prenom|first name|given", _ -> false),
                new SheetColumns.Column(
                    "name",
                    "nom (et|complet|prenom)|full name|candidat|personne|^name$",
                    cell -> cell.matches("\\p{L}[\\p{L}'’. -]+ [\\p{L}'’. -]+")),
                new SheetColumns.Column("family", "nom|family|last name|surname", _ -> false)));
  }

  /** What is the same for all rows that do not say it themselves. */
  record Common(Origin origin, @Nullable String words, LocalDate met) {}

  /** Why a row gives nothing. */
  enum Problem {
    NO_NAME,
    NO_MEANS,
    WRONG_MEANS,
    SAME_ROW
  }

  /**
   * One row.
   *
   * @param text as it was pasted, cells by tabulators
   */
  record Row(int index, String text, Known known, @Nullable Problem problem) {}

  /** The rows; empty when nothing can be read. */
  Optional<List<Row>> read(String list, Common common) {
    if (!(SheetReader.text(list) instanceof SheetReader.Reading.Rows(var rows))) {
      return Optional.empty();
    }
    var sheet = columns.sheet(rows);
    var meanings = columns.guess(sheet);
    var seen = new HashSet<String>();
    var read = new ArrayList<Row>();
    for (var i = 0; i < sheet.rows().size(); i++) {
      read.add(row(sheet, meanings, i, common, seen));
    }
    return Optional.of(read);
  }

  /** The first line, which names the columns; blank when none does. */
  String header(String list) {
    return SheetReader.text(list) instanceof SheetReader.Reading.Rows(var rows)
        ? String.join("\t", columns.sheet(rows).header())
        : "";
  }

  private Row row(Sheet sheet, List<String> meanings, int index, Common common, Set<String> seen) {
    var cells = sheet.rows().get(index);
    var name = name(cells, meanings);
    var email = cell(cells, meanings, "email");
    var phone = cell(cells, meanings, "phone");
    var means = email == null && phone == null ? anywhere(cells) : null;
    var profession = professions.read(cell(cells, meanings, "profession"));
    var known =
        new Known(
            cut(name.given()),
            cut(name.family()),
            email != null ? email : means == null ? null : means.email(),
            phone != null ? phone : means == null ? null : means.phone(),
            "fr",
            profession.map(one -> one.profession().code()).orElse(null),
            profession.map(NamedProfession::specialityCode).orElse(null),
            common.origin(),
            Optional.ofNullable(cell(cells, meanings, "where")).orElse(common.words()),
            TypedDay.read(cell(cells, meanings, "met"))
                .filter(day -> !day.isAfter(common.met()))
                .orElse(common.met()),
            cell(cells, meanings, "notes"));
    return new Row(index, String.join("\t", cells), known, problem(known, seen));
  }

  private static @Nullable Problem problem(Known known, Set<String> seen) {
    if (known.name().length() < 2) {
      return Problem.NO_NAME;
    }
    if (known.email() == null && known.phone() == null) {
      return Problem.NO_MEANS;
    }
    if ((known.email() != null && !Means.isEmail(known.email()))
        || (known.phone() != null && !Means.isPhone(known.phone()))) {
      return Problem.WRONG_MEANS;
    }
    var newMail = known.email() == null || seen.add(SheetColumns.plain(known.email()));
    var newPhone = known.phone() == null || seen.add(String.valueOf(Phones.normal(known.phone())));
    return newMail && newPhone ? null : Problem.SAME_ROW;
  }

  private static PersonName name(List<String> cells, List<String> meanings) {
    var given = cell(cells, meanings, "given");
    var family = cell(cells, meanings, "family");
    if (given != null && family != null) {
      return new PersonName(given, family);
    }
    var whole = cell(cells, meanings, "name");
    return PersonName.read(
        Stream.of(whole, family, given).filter(Objects::nonNull).findFirst().orElse(""));
  }

  /** An address or a number in any cell, when no column is known for it. */
  private static @Nullable Means anywhere(List<String> cells) {
    return cells.stream().map(Means::read).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private static @Nullable String cell(List<String> cells, List<String> meanings, String meaning) {
    var place = meanings.indexOf(meaning);
    return place < 0 || place >= cells.size() ? null : Typed.orNull(cells.get(place));
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(80, name.length()));
  }
}
