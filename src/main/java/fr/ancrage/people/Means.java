package fr.ancrage.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A means of contact typed in one field: an e-mail address or a telephone number. */
public record Means(@Nullable String email, @Nullable String phone) {
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;\"()]+@[^\\s@<>,;\"()]+\\.[^\\s@<>,;\"()]{2,}");

  /** Recognises which of the two it is; empty when it is neither. */
  public static Optional<Means> read(String written) {
    var plain = written.strip();
    if (isEmail(plain)) {
      return Optional.of(new Means(plain, null));
    }
    return isPhone(plain) ? Optional.of(new Means(null, plain)) : Optional.empty();
  }

  /** Whether it can be written to. */
  public static boolean isEmail(String written) {
    return written.length() <= 200 && EMAIL.matcher(written.strip()).matches();
  }

  /** Whether it can be called. */
  public static boolean isPhone(String written) {
    return written.length() <= 40
        && written.strip().matches("[+()\\d\\s./-]{6,}")
        && Phones.readable(written);
  }
}
