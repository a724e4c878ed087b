package fr.ancrage.shared;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The words of the product in one reader's language. */
public final class Texts {
  private final TextCatalogue catalogue;
  private final Locale locale;

  Texts(TextCatalogue catalogue, Locale locale) {
    this.catalogue = catalogue;
    this.locale = locale;
  }

  /** The reader's language. */
  public Locale locale() {
    return locale;
  }

  /** {@code fr}, {@code en}…: for the {@code lang} attribute. */
  public String language() {
    return locale.getLanguage();
  }

  /** Whether it is written from right to left. */
  public boolean rightToLeft() {
    return ULocale.forLocale(locale).isRightToLeft();
  }

  /** The ICU message of this key with its arguments, numbered from 0. */
  public String get(String key, Object... arguments) {
    return catalogue.message(locale, key, arguments);
  }

  /** The message of this key, if the product has one: for words that data may bring along. */
  public Optional<String> find(String key) {
    return catalogue.has(locale, key) ? Optional.of(get(key)) : Optional.empty();
  }

  /** The word for one value of an enum: key {@code prefix.VALUE}, in lower case. */
  public String name(String prefix, Enum<?> value) {
    return get(prefix + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** « mardi 12 mai », with the year when it is not that of {@code today}. */
  public String day(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? format("shared.date.day", date) : day(date);
  }

  /** « 12 mai », with the year when it is not that of {@code today}: for ranges. */
  public String near(LocalDate date, LocalDate today) {
    return date.getYear() == today.getYear() ? format("shared.date.near", date) : date(date);
  }

  /** « mardi 12 mai 2027 ». */
  public String day(LocalDate date) {
    return format("shared.date.day-year", date);
  }

  /** « 12 mai 2027 ». */
  public String date(LocalDate date) {
    return format("shared.date.date", date);
  }

  /** « mai 2027 ». */
  public String month(LocalDate date) {
    return format("shared.date.month", date);
  }

  /** « 14 h 02 ». */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(catalogue.pattern(locale, "shared.date.time"), locale)
        .format(time);
  }

  private String format(String key, LocalDate date) {
    var text = DateTimeFormatter.ofPattern(catalogue.pattern(locale, key), locale).format(date);
    var first =
        switch (locale.getLanguage()) {
          case "fr" -> "1er ";
          case "it" -> "1º ";
          default -> "1 ";
        };
    return text.startsWith("1 ") ? first + text.substring(2) : text.replace(" 1 ", " " + first);
  }
}
