package fr.ancrage.people.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.SavedLists;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists kept under a name: their place, and what follows the question mark of their address. */
@Controller
@RequestMapping("/t/{territory}/listes")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
@Audited(matter = Matter.LIST)
class SavedListController {
  private static final int LONGEST_NAME = 60;

  /** A path of one step below the territory. */
  private static final String PLACE = "/[a-z-]{1,40}";

  /** What an encoded query is made of: nothing in it can lead elsewhere. */
  private static final String QUERY = "[A-Za-z0-9=&%._~+-]{0,1000}";

  private final SavedLists lists;

  SavedListController(SavedLists lists) {
    this.lists = lists;
  }

  @PostMapping
  String save(
      Territory territory,
      @RequestParam String place,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean shared,
      @RequestParam(defaultValue = "false") boolean alert,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    if (!place.matches(PLACE) || !query.matches(QUERY)) {
      throw new NotFound(place);
    }
    if (named(name, flash, t)) {
      lists.save(territory.id(), me.id(), place, name, query, shared && roles.staff(), alert);
      var said = alert ? "people.saved.alert" : "people.saved.done";
      flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get(said)));
    }
    return "redirect:" + territory.url() + place + (query.isEmpty() ? "" : "?" + query);
  }

  @PostMapping("/{id}")
  String change(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam String place,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean shared,
      @RequestParam(defaultValue = "false") boolean alert,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    if (named(name, flash, t)) {
      require(lists.change(id, me.id(), name, shared && roles.staff(), alert), id);
      flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("people.saved.done")));
    }
    return list(territory, place);
  }

  @PostMapping("/{id}/suppression")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam String place,
      @RequestParam(defaultValue = "true") boolean gone,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    require(lists.remove(id, me.id(), gone), id);
    if (gone) {
      var undo = territory.url() + "/listes/" + id + "/suppression?gone=false&place=" + place;
      flash.addFlashAttribute("toast", new Toast(t.get("people.saved.removed"), undo));
    }
    return list(territory, place);
  }

  private static boolean named(String name, RedirectAttributes flash, Texts t) {
    var good = !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    if (!good) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("people.saved.name.missing")));
    }
    return good;
  }

  private static void require(boolean done, UUID id) {
    if (!done) {
      throw new NotFound(id);
    }
  }

  private static String list(Territory territory, String place) {
    if (!place.matches(PLACE)) {
      throw new NotFound(place);
    }
    return "redirect:" + territory.url() + place;
  }
}
