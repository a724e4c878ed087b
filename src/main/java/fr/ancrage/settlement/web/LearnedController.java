package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Durations learned from the territory's own cases: one click adopts them into the draft. */
@Controller
@RequestMapping("/t/{territory}/catalogue/durees")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class LearnedController {
  private final LearnedPages pages;

  LearnedController(LearnedPages pages) {
    this.pages = pages;
  }

  @GetMapping
  String show(Territory territory, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, t));
    return "settlement/learned";
  }

  /** One step, or everything that is proposed. */
  @PostMapping
  String adopt(
      Territory territory,
      @RequestParam(defaultValue = "") String step,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var version = pages.adopt(territory, step.isEmpty() ? null : Set.of(step), me.id());
    if (version == null) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("settlement.learned.nothing")));
    } else {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("settlement.learned.adopted"),
              territory.url() + "/catalogue/brouillon/annuler?version=" + version));
    }
    return "redirect:" + territory.url() + "/catalogue/durees";
  }
}
