package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Calendars;
import fr.ancrage.people.Account;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team makes, replaces and closes the address with which a person follows their dates. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/agenda")
@Access(roles = {Role.CONCIERGE, Role.COORDINATOR})
@Audited(matter = Matter.CALENDAR)
class CalendarDeskController {
  private final Dossiers dossiers;
  private final Calendars calendars;

  CalendarDeskController(Dossiers dossiers, Calendars calendars) {
    this.dossiers = dossiers;
    this.calendars = calendars;
  }

  @PostMapping
  String renew(Territory territory, @PathVariable String id, Account me, RedirectAttributes then) {
    var dossier = dossiers.get(new DossierId(Ids.parse(id)));
    then.addFlashAttribute(
        "calendarUrl", calendars.renew(territory, dossier.id().value(), Author.of(me)));
    return back(territory, dossier.id());
  }

  @PostMapping("/arret")
  String stop(Territory territory, @PathVariable String id, Texts t, RedirectAttributes then) {
    var dossier = dossiers.get(new DossierId(Ids.parse(id)));
    calendars.stop(dossier.id().value());
    then.addFlashAttribute("toast", new Toast(t.get("messaging.calendar.stopped"), null));
    return back(territory, dossier.id());
  }

  private static String back(Territory territory, DossierId dossier) {
    return "redirect:" + territory.url() + "/dossiers/" + dossier + "/rendez-vous#agenda";
  }
}
