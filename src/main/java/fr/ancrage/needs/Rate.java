package fr.ancrage.needs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A share of full time in percent, as one value or from one to another. */
public record Rate(int min, int max) {
  /** Full time. */
  public static final Rate FULL = new Rate(100, 100);

  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,3})?)";
  private static final Pattern ONE = Pattern.compile(NUMBER + "\\s*(%|etp|ept|tp)?.*");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:de |entre )?"
              + NUMBER
              + "\\s*(%|etp)?\\s*(?:a|-|–|et|ou|/)\\s*"
              + NUMBER
              + "\\s*(%|etp)?.*");

  private static final Pattern HOURS = Pattern.compile(NUMBER + "\\s*h(?:eures?)?\\b.*");
  private static final double WEEK = 35;

  private static Rate of(int percent) {
    return new Rate(percent, percent);
  }

  /** Whether there is such a share. */
  public boolean possible() {
    return min >= 1 && max <= 100 && min <= max;
  }

  /**
   * What somebody typed: « 80% », « 0,8 ETP », « temps plein », « mi-temps », « 50 à 80 ». A share
   * that is none, such as 150, is read as it stands: {@link #possible} refuses it.
   */
  public static Optional<Rate> read(@Nullable String typed) {
    var text = plain(typed);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("(a )?(temps (plein|complet)|plein[- ]temps|tc|full[- ]time)\\b.*")) {
      return Optional.of(FULL);
    }
    if (text.matches("(a )?(mi[- ]?temps|1/2( temps| etp)?|half[- ]time).*")) {
      return Optional.of(of(50));
    }
    if (text.matches("3/4( temps| etp)?.*")) {
      return Optional.of(of(75));
    }
    if (text.matches("1/4( temps| etp)?.*")) {
      return Optional.of(of(25));
    }
    var hours = HOURS.matcher(text);
    if (hours.matches()) {
      var percent = new BigDecimal(hours.group(1).replace(',', '.')).doubleValue() / WEEK * 100;
      return Optional.of(of((int) Math.min(100, Math.round(percent))));
    }
    var range = RANGE.matcher(text);
    if (range.matches()) {
      var unit = unit(range.group(2), range.group(4));
      var one = percent(range.group(1), unit);
      var other = percent(range.group(3), unit);
      return Optional.of(new Rate(Math.min(one, other), Math.max(one, other)));
    }
    var single = ONE.matcher(text.replaceFirst("^(temps partiel|tp|a)\\s*(de|a|:)?\\s*", ""));
    if (single.matches()) {
      return Optional.of(of(percent(single.group(1), unit(single.group(2), null))));
    }
    return Optional.empty();
  }

  private static String unit(@Nullable String one, @Nullable String other) {
    return one != null ? one : other != null ? other : "";
  }

  /** 0,8 and 1 are shares of a post; 80 is a percentage; the unit settles it where it is given. */
  private static int percent(String number, String unit) {
    var value = new BigDecimal(number.replace(',', '.'));
    var small = value.compareTo(BigDecimal.ONE) <= 0;
    var fraction = value.scale() > 0 && value.compareTo(BigDecimal.TEN) < 0;
    var share = unit.isEmpty() ? small || fraction : !unit.equals("%");
    return (share ? value.movePointRight(2) : value)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static String plain(@Nullable String typed) {
    return Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s\\u00A0\\u202F]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
