package fr.ancrage.matching.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
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

/** Finding a profile: the coordination in the pool, a structure among whom it may be shown. */
@Controller
@RequestMapping("/t/{territory}/profils")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class ProfileListController {
  private final ProfileLists lists;
  private final ProfileSheets sheets;

  ProfileListController(ProfileLists lists, ProfileSheets sheets) {
    this.lists = lists;
    this.sheets = sheets;
  }

  @GetMapping
  String list(
      @ModelAttribute ProfileFilter filter,
      Territory territory,
      Account me,
      MyRoles roles,
      Concerned concerned,
      Texts t,
      Model model) {
    model.addAttribute("page", lists.page(territory, filter, me, roles, concerned, t));
    return "matching/profiles";
  }

  @GetMapping("/export.xlsx")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE, act = Act.EXPORTED)
  ResponseEntity<byte[]> export(
      @ModelAttribute ProfileFilter filter,
      Territory territory,
      MyRoles roles,
      Concerned concerned,
      Texts t) {
    return sheets.file(territory, filter, roles, concerned, t);
  }
}
