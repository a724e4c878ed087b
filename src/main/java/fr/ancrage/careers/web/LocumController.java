package fr.ancrage.careers.web;

import fr.ancrage.careers.Locums;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who replaces whom, when, with which licence: so that the contract is sent in time. */
@Controller
@RequestMapping("/t/{territory}/remplacements")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.CAREER, matter = Matter.CAREER)
class LocumController {
  private final Locums locums;

  LocumController(Locums locums) {
    this.locums = locums;
  }

  @GetMapping
  String list(Territory territory, Concerned concerned, Texts t, Model model) {
    var all = locums.taken(null);
    all.forEach(one -> concerned.add(one.person()));
    model.addAttribute(
        "page",
        new LocumsPage(
            CareerTabs.of(territory, "/remplacements", t),
            all.stream()
                .map(
                    one ->
                        new LocumsPage.Row(
                            one.name(),
                            one.title()
                                + " · "
                                + one.organisation()
                                + " · "
                                + t.get(
                                    "careers.locum.dates", t.date(one.from()), t.date(one.until())),
                            t.get("careers.locum.until", t.date(one.licenceUntil())),
                            territory.url() + "/remplacements/" + one.id() + "/retrait"))
                .toList()));
    return "careers/locum-desk";
  }

  @PostMapping("/{id}/retrait")
  String giveBack(Territory territory, @PathVariable UUID id, Texts t, RedirectAttributes flash) {
    locums.giveBack(territory, id, null);
    flash.addFlashAttribute("notice", new Notice(Tone.INFO, t.get("careers.locum.given-back")));
    return "redirect:" + territory.url() + "/remplacements";
  }
}
