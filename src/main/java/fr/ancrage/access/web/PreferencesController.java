package fr.ancrage.access.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Theme;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Access(Audience.EVERYBODY)
class PreferencesController {
  private final Accounts accounts;
  private final Reader reader;

  PreferencesController(Accounts accounts, Reader reader) {
    this.accounts = accounts;
    this.reader = reader;
  }

  /** Language and theme are remembered by the browser; the language by the account too. */
  @PostMapping("/preferences")
  String choose(
      @RequestParam(required = false) @Nullable String language,
      @RequestParam(required = false) @Nullable String theme,
      @RequestParam(name = "retour", defaultValue = "/") String back,
      @Nullable Account me,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (language != null && TextCatalogue.spoken(language).isPresent()) {
      remember(response, Preferences.LANGUAGE, language);
      if (me != null && reader.of(request).writtenTo(language)) {
        accounts.rename(me.id(), me.name(), language);
      }
    }
    if (theme != null) {
      remember(response, Preferences.THEME, Theme.of(theme).code());
    }
    return "redirect:" + LocalPath.of(back);
  }

  static void remember(HttpServletResponse response, String name, String value) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .httpOnly(true)
            .build()
            .toString());
  }
}
