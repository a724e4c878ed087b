package fr.ancrage.settlement.web;

import fr.ancrage.people.Phones;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A means of contact typed in one field: an e-mail address or a telephone number. */
record Means(@Nullable String email, @Nullable String phone) {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"()]{2,}");

  /** Recognises which of the two it is; empty when it is neither. */
  static Optional<Means> read(String written) {
    var plain = written.strip();
    if (isEmail(plain)) {
      return Optional.of(new Means(plain, null));
    }
    return isPhone(plain) ? Optional.of(new Means(null, plain)) : Optional.empty();
  }

  static boolean isEmail(String written) {
    return written.length() <= 200 && EMAIL.matcher(written.strip()).matches();
  }

  static boolean isPhone(String written) {
    return written.length() <= 40
        && written.strip().matches("[+()\\d\\s./-]{6,}")
        && Phones.readable(written);
  }
}
