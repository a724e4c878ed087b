package fr.ancrage.settlement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody needs help with. */
public enum HelpKind {
  HOUSING,
  PAPERWORK,
  LANGUAGE,
  INTERPRETER,
  FAMILY,
  OTHER;

  /** As it is kept and sent by forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this code. */
  public static Optional<HelpKind> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
