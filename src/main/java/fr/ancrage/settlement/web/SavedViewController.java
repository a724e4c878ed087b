package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.settlement.SavedViews;
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

/** Lists kept under a name: what follows the question mark of their address. */
@Controller
@RequestMapping("/t/{territory}/dossiers/vues")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.LIST)
class SavedViewController {
  private static final int LONGEST_NAME = 60;

  /** What an encoded query is made of: nothing in it can lead elsewhere. */
  private static final String QUERY = "[A-Za-z0-9=&%._~+-]{0,600}";

  private final SavedViews views;

  SavedViewController(SavedViews views) {
    this.views = views;
  }

  @PostMapping
  String save(
      Territory territory,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "false") boolean shared,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    if (named(name, flash, t) && query.matches(QUERY)) {
      views.save(territory.id(), me.id(), name, query, shared);
      flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.views.saved")));
    }
    return list(territory, query.matches(QUERY) ? query : "");
  }

  @PostMapping("/{id}")
  String rename(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean shared,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    if (named(name, flash, t)) {
      require(views.rename(id, me.id(), name, shared), id);
      flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.views.saved")));
    }
    return list(territory, "");
  }

  @PostMapping("/{id}/suppression")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "true") boolean gone,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    require(views.remove(id, me.id(), gone), id);
    if (gone) {
      var undo = territory.url() + "/dossiers/vues/" + id + "/suppression?gone=false";
      flash.addFlashAttribute("toast", new Toast(t.get("desk.views.removed"), undo));
    }
    return list(territory, "");
  }

  private static boolean named(String name, RedirectAttributes flash, Texts t) {
    var good = !name.isBlank() && name.strip().length() <= LONGEST_NAME;
    if (!good) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("desk.views.name.missing")));
    }
    return good;
  }

  private static void require(boolean done, UUID id) {
    if (!done) {
      throw new NotFound(id);
    }
  }

  private static String list(Territory territory, String query) {
    return "redirect:" + territory.url() + "/dossiers" + (query.isEmpty() ? "" : "?" + query);
  }
}
