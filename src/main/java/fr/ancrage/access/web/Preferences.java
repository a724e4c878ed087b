package fr.ancrage.access.web;

import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The reader's language and theme: chosen (cookie), else the account's, else the browser's. */
@Component
class Preferences {
  static final String LANGUAGE = "langue";
  static final String THEME = "apparence";

  private final TextCatalogue texts;
  private final Reader reader;

  Preferences(TextCatalogue texts, Reader reader) {
    this.texts = texts;
    this.reader = reader;
  }

  Texts texts(HttpServletRequest request) {
    return texts.in(locale(request));
  }

  Theme theme(HttpServletRequest request) {
    return Theme.of(cookie(request, THEME));
  }

  private Locale locale(HttpServletRequest request) {
    var chosen = cookie(request, LANGUAGE);
    if (chosen != null) {
      return spoken(chosen).orElse(Locale.FRENCH);
    }
    var account = reader.of(request).account();
    if (account != null) {
      return spoken(account.language()).orElse(Locale.FRENCH);
    }
    return request.getHeader("Accept-Language") == null
        ? Locale.FRENCH
        : spoken(request.getLocale().getLanguage()).orElse(Locale.FRENCH);
  }

  static Optional<Locale> spoken(String language) {
    return TextCatalogue.LANGUAGES.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst();
  }

  private static @Nullable String cookie(HttpServletRequest request, String name) {
    var cookie = WebUtils.getCookie(request, name);
    return cookie == null ? null : cookie.getValue();
  }
}
