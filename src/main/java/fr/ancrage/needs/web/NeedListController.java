package fr.ancrage.needs.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The needs of the territory: found, shared by their address, taken away. */
@Controller
@RequestMapping("/t/{territory}/besoins")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
class NeedListController {
  private final NeedLists lists;
  private final NeedFiles files;

  NeedListController(NeedLists lists, NeedFiles files) {
    this.lists = lists;
    this.files = files;
  }

  @GetMapping
  String list(
      @ModelAttribute NeedFilter filter,
      Territory territory,
      Account me,
      MyRoles roles,
      Texts t,
      Model model) {
    model.addAttribute("page", lists.page(territory, filter, me, roles, t));
    return "needs/list";
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> export(
      @ModelAttribute NeedFilter filter, Territory territory, MyRoles roles, Texts t) {
    return files.needs(territory, filter, NeedRights.of(roles), t);
  }
}
