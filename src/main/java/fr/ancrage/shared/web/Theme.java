package fr.ancrage.shared.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or whatever the reader's system says. */
public enum Theme {
  AUTO,
  LIGHT,
  DARK;

  /** The value of the {@code data-bs-theme} attribute, of the cookie and of the form. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a cookie or a form; anything unknown means automatic. */
  public static Theme of(@Nullable String code) {
    for (var theme : values()) {
      if (theme.code().equals(code)) {
        return theme;
      }
    }
    return AUTO;
  }
}
