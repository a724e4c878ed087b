package fr.ancrage.prospects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the territory knows a prospect from. */
public enum Origin {
  FAIR,
  COLLEAGUE,
  LIST,
  SPONTANEOUS,
  OTHER;

  /** As forms and addresses write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this code. */
  public static Optional<Origin> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** Whether it must be said which: the person has the right to know (RGPD, 14). */
  public boolean saysWhich() {
    return this != SPONTANEOUS;
  }
}
