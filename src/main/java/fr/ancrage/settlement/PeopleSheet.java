package fr.ancrage.settlement;

import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonName;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.sheet.Sheet;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.territories.OrganisationId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the rows of a pasted list say about persons. Pure: it knows nobody and saves nothing. */
public final class PeopleSheet {
  /** What a column may hold; the name is either whole, or in two columns. */
  public static final SheetColumns COLUMNS =
      new SheetColumns(
          List.of(
              new SheetColumns.Column("email", "mail|courriel|mel\\b", cell -> cell.contains("@")),
              new SheetColumns.Column(
                  "phone",
                  "tel|phone|portable|mobile|gsm",
                  cell -> cell.matches("[+()\\d\\s./-]{9,}") && Phones.readable(cell)),
              new SheetColumns.Column(
                  "start", "date|debut|arrivee|prise de|start", cell -> day(cell).isPresent()),
              new SheetColumns.Column(
                  "profession",
                  "profession|metier|fonction|specialite|job|occupation|grade",
                  cell -> cell.length() < 60 && ProfessionWords.read(cell).isPresent()),
              new SheetColumns.Column(
                  "employer",
                  "employeur|etablissement|structure|hopital|service|employer|hospital",
                  _ -> false),
              new SheetColumns.Column("language", "langue|language", _ -> false),
              new SheetColumns.Column(
                  "note", "note|commentaire|remarque|comment|observation", _ -> false),
              new SheetColumns.Column("given", "prenom|first name|given", _ -> false),
              new SheetColumns.Column(
                  "name",
                  "nom (et|complet|prenom)|full name|candidat|personne|interne|^name$",
                  cell -> cell.matches("\\p{L}[\\p{L}'’. -]+ [\\p{L}'’. -]+")),
              new SheetColumns.Column("family", "nom|family|last name|surname", _ -> false)));

  private static final Pattern FRENCH_DAY =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");

  /** What is wrong with a row; a key of the texts completes it. */
  public enum Problem {
    NO_NAME,
    NO_MEANS,
    WRONG_EMAIL,
    WRONG_PHONE,
    WRONG_DATE,
    UNKNOWN_PROFESSION,
    TOO_LONG;

    /** Whether the row cannot be imported; else it is imported without that value. */
    public boolean stops() {
      return this != UNKNOWN_PROFESSION;
    }
  }

  /**
   * One row understood.
   *
   * @param index its place in the list, from 0
   * @param sameAs the earlier row of this list that names the same person
   */
  public record Row(
      int index,
      NewPerson person,
      @Nullable Profession profession,
      @Nullable OrganisationId employer,
      @Nullable LocalDate start,
      @Nullable String note,
      List<Problem> problems,
      @Nullable Integer sameAs) {
    /** Whether it can be imported. */
    public boolean good() {
      return problems.stream().noneMatch(Problem::stops);
    }
  }

  private PeopleSheet() {}

  /**
   * Understands every row.
   *
   * @param employers the members of the territory, by plain name
   */
  public static List<Row> read(
      Sheet sheet, List<String> columns, Map<String, OrganisationId> employers) {
    var rows = new ArrayList<Row>();
    var seen = new HashMap<String, Integer>();
    for (var index = 0; index < sheet.rows().size(); index++) {
      rows.add(row(index, cells(sheet.rows().get(index), columns), employers, seen));
    }
    return rows;
  }

  private static Row row(
      int index,
      Map<String, String> cells,
      Map<String, OrganisationId> employers,
      Map<String, Integer> seen) {
    var problems = new ArrayList<Problem>();
    var name = name(cells);
    var email = Typed.orNull(cells.get("email"));
    var phone = Typed.orNull(cells.get("phone"));
    var day = cells.getOrDefault("start", "");
    var work = cells.getOrDefault("profession", "");
    check(problems, Problem.NO_NAME, name.family().isBlank());
    check(problems, Problem.NO_MEANS, email == null && phone == null);
    check(
        problems,
        Problem.WRONG_EMAIL,
        email != null && !email.matches("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"()]{2,}"));
    check(problems, Problem.WRONG_PHONE, phone != null && !Phones.readable(phone));
    check(problems, Problem.WRONG_DATE, !day.isBlank() && day(day).isEmpty());
    check(
        problems,
        Problem.UNKNOWN_PROFESSION,
        !work.isBlank() && ProfessionWords.read(work).isEmpty());
    check(
        problems,
        Problem.TOO_LONG,
        cells.values().stream().anyMatch(cell -> cell.length() > 4000)
            || name.whole().length() > 160);
    var person = new NewPerson(name.given(), name.family(), email, phone, language(cells));
    return new Row(
        index,
        person,
        ProfessionWords.read(work).orElse(null),
        employers.get(SheetColumns.plain(cells.getOrDefault("employer", ""))),
        day(day).orElse(null),
        Typed.orNull(cells.get("note")),
        List.copyOf(problems),
        earlier(person, index, seen));
  }

  private static PersonName name(Map<String, String> cells) {
    var family = cells.getOrDefault("family", "");
    var given = cells.getOrDefault("given", "");
    return given.isBlank()
        ? PersonName.read(cells.getOrDefault("name", family))
        : new PersonName(given, family.isBlank() ? cells.getOrDefault("name", "") : family);
  }

  private static @Nullable Integer earlier(NewPerson person, int index, Map<String, Integer> seen) {
    var keys = new ArrayList<String>();
    if (person.email() != null) {
      keys.add(person.email().toLowerCase(Locale.ROOT));
    }
    if (person.phone() != null) {
      keys.add(String.valueOf(Phones.normal(person.phone())));
    }
    keys.add(SheetColumns.plain(person.givenName() + " " + person.familyName()));
    Integer earlier = null;
    for (var key : keys) {
      var before = key.isBlank() ? null : seen.putIfAbsent(key, index);
      earlier = earlier == null ? before : earlier;
    }
    return earlier;
  }

  private static String language(Map<String, String> cells) {
    var written = SheetColumns.plain(cells.getOrDefault("language", ""));
    return written.startsWith("ang")
        ? "en"
        : TextCatalogue.PERSON_LANGUAGES.stream()
            .map(one -> one.getLanguage())
            .filter(written::startsWith)
            .findFirst()
            .orElse("fr");
  }

  private static Map<String, String> cells(List<String> row, List<String> columns) {
    var cells = new HashMap<String, String>();
    for (var i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (!columns.get(i).equals(SheetColumns.IGNORED)) {
        cells.merge(
            columns.get(i), row.get(i).strip(), (one, other) -> (one + " " + other).strip());
      }
    }
    return cells;
  }

  /** 2027-05-12, 12/05/2027, 12.5.27; 31 February is no day. */
  static java.util.Optional<LocalDate> day(String written) {
    var plain = written.strip();
    try {
      if (plain.matches("\\d{4}-\\d{2}-\\d{2}")) {
        return java.util.Optional.of(LocalDate.parse(plain));
      }
      var found = FRENCH_DAY.matcher(plain);
      if (found.matches()) {
        var year = Integer.parseInt(found.group(3));
        return java.util.Optional.of(
            LocalDate.of(
                year < 100 ? 2000 + year : year,
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(1))));
      }
      return java.util.Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return java.util.Optional.empty();
    }
  }

  private static void check(List<Problem> problems, Problem problem, boolean holds) {
    if (holds) {
      problems.add(problem);
    }
  }
}
