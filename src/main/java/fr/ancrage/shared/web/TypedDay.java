package fr.ancrage.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as a date field sends it (2027-05-12) or as French people type it (12/5/2027). */
public final class TypedDay {
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private TypedDay() {}

  /** The day; empty when nothing was typed or there is no such day. */
  public static Optional<LocalDate> read(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    var day = typed.strip();
    try {
      return Optional.of(day.contains("/") ? LocalDate.parse(day, FRENCH) : LocalDate.parse(day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
