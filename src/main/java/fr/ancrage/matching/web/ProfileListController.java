package fr.ancrage.matching.web;

import fr.ancrage.matching.SavedSearches;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finding a profile: the coordination in the pool, a structure among whom it may be shown. */
@Controller
@RequestMapping("/t/{territory}/profils")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class ProfileListController {
  private final ProfileLists lists;
  private final ProfileSheets sheets;
  private final SavedSearches saved;

  ProfileListController(ProfileLists lists, ProfileSheets sheets, SavedSearches saved) {
    this.lists = lists;
    this.sheets = sheets;
    this.saved = saved;
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

  @PostMapping("/recherches")
  String save(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean alert,
      Texts t,
      RedirectAttributes flash) {
    var url = territory.url() + "/profils" + (query.isEmpty() ? "" : "?" + query);
    if (name.isBlank() || name.length() > 60 || query.length() > 1000) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("matching.saved.name.wrong")));
    } else {
      saved.save(territory.id(), me.id(), name, query, alert);
      flash.addFlashAttribute(
          "notice",
          new Notice(Tone.DONE, t.get(alert ? "matching.saved.alert" : "matching.saved.done")));
    }
    return "redirect:" + url.replaceAll("[\\r\\n]", "");
  }

  @PostMapping("/recherches/{search}/retrait")
  String remove(
      Territory territory,
      Account me,
      @PathVariable String search,
      @RequestParam(defaultValue = "true") boolean gone,
      Texts t,
      RedirectAttributes flash) {
    if (!saved.remove(Ids.parse(search), me.id(), gone)) {
      throw new NotFound(search);
    }
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("matching.saved.removed"),
              territory.url() + "/profils/recherches/" + search + "/retrait?gone=false"));
    }
    return "redirect:" + territory.url() + "/profils";
  }
}
