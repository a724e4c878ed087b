package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Calendars;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person makes, replaces and closes the address with which their calendar follows the plan. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}")
class PersonCalendarController {
  private final PersonDoors doors;
  private final Calendars calendars;

  PersonCalendarController(PersonDoors doors, Calendars calendars) {
    this.doors = doors;
    this.calendars = calendars;
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/agenda")
  String renewByLink(Territory territory, @PathVariable String token, RedirectAttributes flash) {
    return renew(territory, doors.of(territory, token), flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/agenda")
  String renewMine(Territory territory, Account me, RedirectAttributes flash) {
    return renew(territory, doors.of(territory, me), flash);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/agenda/arret")
  String stopByLink(
      Territory territory, @PathVariable String token, Texts t, RedirectAttributes flash) {
    return stop(doors.of(territory, token), t, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/agenda/arret")
  String stopMine(Territory territory, Account me, Texts t, RedirectAttributes flash) {
    return stop(doors.of(territory, me), t, flash);
  }

  private String renew(Territory territory, PersonDoors.Door door, RedirectAttributes flash) {
    flash.addFlashAttribute(
        "calendarUrl", calendars.renew(territory, door.dossier().value(), door.who()));
    doors.used(door);
    return "redirect:" + door.base() + "#agenda";
  }

  private String stop(PersonDoors.Door door, Texts t, RedirectAttributes flash) {
    calendars.stop(door.dossier().value());
    flash.addFlashAttribute("toast", new Toast(t.get("messaging.calendar.stopped"), null));
    return "redirect:" + door.base() + "#agenda";
  }
}
