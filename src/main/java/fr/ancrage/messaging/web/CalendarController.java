package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Calendars;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The calendar that a person's own calendar reads again and again. */
@Controller
@Access(Audience.LINK)
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.CALENDAR)
class CalendarController {
  private final Calendars calendars;

  CalendarController(Calendars calendars) {
    this.calendars = calendars;
  }

  /** Unchanged since the client's last reading: Spring answers 304 by the ETag. */
  @GetMapping("/t/{territory}/agenda/{token}.ics")
  @Audited(purpose = Purpose.OWN_CASE, matter = Matter.CALENDAR, daily = true)
  ResponseEntity<byte[]> feed(Territory territory, @PathVariable String token) {
    var feed = calendars.feed(territory, token);
    return ResponseEntity.ok()
        .header("Content-Type", "text/calendar; charset=UTF-8")
        .eTag(feed.etag())
        .cacheControl(CacheControl.noCache().cachePrivate())
        .body(feed.text().getBytes(StandardCharsets.UTF_8));
  }
}
