package fr.ancrage.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them. */
public final class Phones {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

  private Phones() {}

  /** E.164, read as French without a prefix; what is no number stays as written, blank is none. */
  public static @Nullable String normal(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      var number = NUMBERS.parse(written, "FR");
      return NUMBERS.isPossibleNumber(number)
          ? NUMBERS.format(number, PhoneNumberFormat.E164)
          : written.strip();
    } catch (NumberParseException notANumber) {
      return written.strip();
    }
  }

  /** Whether a number can be read in it. */
  public static boolean readable(String written) {
    try {
      return NUMBERS.isPossibleNumber(NUMBERS.parse(written, "FR"));
    } catch (NumberParseException notANumber) {
      return false;
    }
  }

  /** As people read it: national for France, international else. */
  public static @Nullable String shown(@Nullable String number) {
    if (number == null) {
      return null;
    }
    try {
      var parsed = NUMBERS.parse(number, "FR");
      return NUMBERS.format(
          parsed,
          parsed.getCountryCode() == 33
              ? PhoneNumberFormat.NATIONAL
              : PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException notANumber) {
      return number;
    }
  }
}
