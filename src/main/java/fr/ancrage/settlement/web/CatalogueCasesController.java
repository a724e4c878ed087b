package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.CatalogueUpgrades;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Open cases that another catalogue would change: looked at, and taken over to it. */
@Controller
@RequestMapping("/t/{territory}/catalogue/dossiers")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.PLAN)
class CatalogueCasesController {
  private final CatalogueUpgrades upgrades;
  private final CatalogueCases cases;

  CatalogueCasesController(CatalogueUpgrades upgrades, CatalogueCases cases) {
    this.upgrades = upgrades;
    this.cases = cases;
  }

  @GetMapping
  String show(
      Territory territory,
      @RequestParam(defaultValue = "") String avec,
      @RequestParam(defaultValue = "1") int page,
      MyRoles roles,
      Concerned concerned,
      Texts t,
      Model model) {
    var whole = roles.any(Role.CONCIERGE);
    var shown = cases.page(territory, avec.equals("brouillon"), page, whole, t);
    shown.cases().forEach(one -> concerned.add(Ids.parse(one.id())));
    model.addAttribute("page", shown);
    return "settlement/catalogue-cases";
  }

  /** One case, or all of them. */
  @PostMapping
  String upgrade(
      Territory territory,
      @RequestParam(defaultValue = "") String dossier,
      Account me,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var outdated = upgrades.outdated(territory).stream().map(Dossier::id).toList();
    List<DossierId> wanted =
        dossier.isEmpty()
            ? outdated
            : outdated.stream().filter(new DossierId(Ids.parse(dossier))::equals).toList();
    wanted.forEach(one -> concerned.add(one.value()));
    var done = upgrades.upgrade(territory, wanted, me.id());
    var left = wanted.size() - done;
    flash.addFlashAttribute(
        "notice",
        new Notice(
            left == 0 ? Tone.DONE : Tone.LATE, t.get("settlement.upgrade.done", done, left)));
    return "redirect:" + territory.url() + "/catalogue/dossiers";
  }
}
