package fr.ancrage.needs;

import fr.ancrage.shared.sheet.SheetColumns;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as people write them in lists: « 04/01/2027 », « mi-mars 2027 », « T2 2027 », « dès que
 * possible ».
 */
final class NeedDates {
  /** What was read; {@code day} is null for as soon as possible. */
  record Read(@Nullable LocalDate day) {}

  private static final List<String> MONTHS =
      List.of(
          "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec");
  private static final Pattern SOONEST =
      Pattern.compile(
          "(des|le plus tot|immediat|asap|tout de suite|urgent|maintenant|vacant|poste vacant|now"
              + "|as soon|-+|/|\\?|nc|a pourvoir).*");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})(?:er)?[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:er)? |(debut|mi|fin|courant)[ -]?(?:de |d')?)?([a-z]{3,10})\\.?(?:"
              + " (\\d{4}|\\d{2}))?");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?:t|q)?([1-4])(?:e|er|eme)? ?(?:trim\\w*)? (\\d{4})|(?:t|q)([1-4])[/ -]?(\\d{4})");
  private static final Pattern SEASON =
      Pattern.compile("(printemps|ete|automne|hiver|rentree)(?: (\\d{4}))?");

  private NeedDates() {}

  /** The day; empty when nobody can tell. Nothing written is as soon as possible. */
  static Optional<Read> read(String written, LocalDate today) {
    var text =
        SheetColumns.plain(written)
            .replace('’', '\'')
            .replaceAll("\\s+", " ")
            .replaceFirst(
                "^(a partir d[ue]|a compter d[ue]|au|le|du|depuis le|jusqu'au|jusqu'a|pour|en|fin"
                    + " prevue)\\s+",
                "")
            .replaceFirst("t00:00.*$|\\s+\\d{1,2}[:h]\\d{2}.*$", "")
            .strip();
    if (text.isEmpty() || SOONEST.matcher(text).matches()) {
      return Optional.of(new Read(null));
    }
    try {
      return day(text, today).map(Read::new);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text, LocalDate today) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.of(LocalDate.parse(text));
    }
    if (text.matches("[34]\\d{4}")) {
      return Optional.of(LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text)));
    }
    var day = DAY.matcher(text);
    if (day.matches()) {
      return Optional.of(
          LocalDate.of(year(day.group(3)), number(day.group(2)), number(day.group(1))));
    }
    var month = MONTH.matcher(text);
    if (month.matches()) {
      return Optional.of(LocalDate.of(number(month.group(2)), number(month.group(1)), 1));
    }
    var quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      var first = quarter.group(1) == null ? 3 : 1;
      return Optional.of(
          LocalDate.of(number(quarter.group(first + 1)), number(quarter.group(first)) * 3 - 2, 1));
    }
    return season(text, today).or(() -> named(text, today));
  }

  private static Optional<LocalDate> season(String text, LocalDate today) {
    var season = SEASON.matcher(text);
    if (!season.matches()) {
      return Optional.empty();
    }
    var month =
        switch (season.group(1)) {
          case "printemps" -> 4;
          case "ete" -> 7;
          case "hiver" -> 1;
          case "rentree" -> 9;
          default -> 10;
        };
    return Optional.of(of(null, 1, month, season.group(2), today));
  }

  private static Optional<LocalDate> named(String text, LocalDate today) {
    var named = NAMED.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    for (var i = 0; i < MONTHS.size(); i++) {
      if (named.group(3).startsWith(MONTHS.get(i))) {
        var day = named.group(1) == null ? 1 : number(named.group(1));
        return Optional.of(of(named.group(2), day, i + 1, named.group(4), today));
      }
    }
    return Optional.empty();
  }

  private static LocalDate of(
      @Nullable String part, int day, int month, @Nullable String year, LocalDate today) {
    var wanted =
        year == null ? (month < today.getMonthValue() ? 1 : 0) + today.getYear() : year(year);
    var whole = YearMonth.of(wanted, month);
    return "fin".equals(part)
        ? whole.atEndOfMonth()
        : "mi".equals(part) ? whole.atDay(15) : whole.atDay(day);
  }

  private static int year(String written) {
    var year = number(written);
    return year < 100 ? 2000 + year : year;
  }

  private static int number(String written) {
    return Integer.parseInt(written);
  }
}
