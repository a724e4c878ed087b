package fr.ancrage.prospects.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.territories.Territory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whom the territory approaches: the team's own list, which no structure sees. */
@Controller
@RequestMapping("/t/{territory}/prospects")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class ProspectListController {
  private final ProspectLists lists;

  ProspectListController(ProspectLists lists) {
    this.lists = lists;
  }

  @GetMapping
  String list(
      @ModelAttribute ProspectFilter filter,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t,
      Model model) {
    model.addAttribute("page", lists.page(territory, filter, me, concerned, t));
    return "prospects/list";
  }

  @GetMapping("/export.xlsx")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(
      @ModelAttribute ProspectFilter filter,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t) {
    return lists.sheet(territory, filter, me, concerned, t);
  }
}
