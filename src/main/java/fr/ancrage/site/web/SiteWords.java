package fr.ancrage.site.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.site.SitePage;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;

/** How a page stands, in words. */
final class SiteWords {
  private SiteWords() {}

  static Tone tone(SitePage page, LocalDate today) {
    return switch (page.state(today)) {
      case DRAFT -> Tone.NEUTRAL;
      case PLANNED -> Tone.WAITING;
      case PUBLIC -> Tone.DONE;
      case CHANGED -> Tone.INFO;
    };
  }

  static String state(SitePage page, LocalDate today, Texts t) {
    var from = page.visibleFrom();
    return from == null
        ? t.get("site.state.draft")
        : t.get(
            "site.state." + page.state(today).name().toLowerCase(java.util.Locale.ROOT),
            t.near(from, today));
  }

  static String edited(SitePage page, Territory territory, LocalDate today, Texts t) {
    var when = page.editedAt().atZone(territory.zone());
    return t.get(
        "site.page.edited",
        t.near(when.toLocalDate(), today),
        t.time(when.toLocalTime()),
        page.editedBy());
  }
}
