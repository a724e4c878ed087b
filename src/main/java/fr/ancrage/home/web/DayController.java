package fr.ancrage.home.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.Desk;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Ma journée »: where the team begins. */
@Controller
@RequestMapping("/t/{territory}/journee")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.LIST)
class DayController {
  private final DayPages pages;
  private final Desk desk;

  DayController(DayPages pages, Desk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  /**
   * A concierge's day is their own cases', a coordinator's everybody's, unless the address says.
   */
  @GetMapping
  String day(
      Territory territory,
      Account me,
      MyRoles roles,
      @RequestParam(defaultValue = "") String qui,
      Concerned concerned,
      Texts t,
      Model model) {
    var mine = qui.isEmpty() ? roles.any(Role.CONCIERGE) : qui.equals("moi");
    model.addAttribute("page", pages.page(territory, me, roles, mine, concerned, t));
    return "home/day";
  }

  /** What moved has been read. */
  @PostMapping("/vu")
  String looked(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String qui,
      Texts t,
      RedirectAttributes flash) {
    desk.look(territory.id(), me.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("day.moved.looked")));
    return "redirect:" + territory.url() + "/journee?qui=" + (qui.equals("tous") ? "tous" : "moi");
  }
}
