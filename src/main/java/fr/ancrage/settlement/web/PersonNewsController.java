package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Digests;
import fr.ancrage.messaging.Rhythm;
import fr.ancrage.people.Account;
import fr.ancrage.settlement.Dossiers;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person says on their own page how often they want to be told what moved. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}")
class PersonNewsController {
  private final PersonDoors doors;
  private final Dossiers dossiers;
  private final Digests digests;

  PersonNewsController(PersonDoors doors, Dossiers dossiers, Digests digests) {
    this.doors = doors;
    this.dossiers = dossiers;
    this.digests = digests;
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/nouvelles")
  String byLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(value = "rythme", defaultValue = "") String rhythm,
      Texts t,
      RedirectAttributes flash) {
    return choose(territory, doors.of(territory, token), rhythm, t, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/nouvelles")
  String mine(
      Territory territory,
      Account me,
      @RequestParam(value = "rythme", defaultValue = "") String rhythm,
      Texts t,
      RedirectAttributes flash) {
    return choose(territory, doors.of(territory, me), rhythm, t, flash);
  }

  private String choose(
      Territory territory,
      PersonDoors.Door door,
      String rhythm,
      Texts t,
      RedirectAttributes flash) {
    var person = dossiers.get(door.dossier()).person();
    digests.choose(territory.id(), person, Rhythm.of(rhythm, Rhythm.WEEKLY));
    doors.used(door);
    flash.addFlashAttribute("toast", new Toast(t.get("messaging.digest.chosen"), null));
    return "redirect:" + door.base() + "#nouvelles";
  }
}
