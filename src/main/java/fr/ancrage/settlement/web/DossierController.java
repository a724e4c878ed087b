package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Stage;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screen of one case. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.DOSSIER)
class DossierController {
  private static final int LONGEST_NOTE = 4000;

  private final Dossiers dossiers;
  private final DossierPages pages;
  private final Timeline timeline;

  DossierController(Dossiers dossiers, DossierPages pages, Timeline timeline) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.timeline = timeline;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, MyRoles roles, Texts t, Model model) {
    var dossier = new DossierId(id);
    model.addAttribute("page", pages.page(territory, dossier, roles, t));
    return "settlement/dossier";
  }

  /**
   * A note, or what was said on the telephone. A concierge's stays behind the wall unless they say
   * that the coordination may read it.
   */
  @PostMapping("/notes")
  String note(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "NOTE") String kind,
      @RequestParam(defaultValue = "false") boolean shared,
      MyRoles roles,
      Account me) {
    var dossier = dossiers.get(new DossierId(id));
    if (!words.isBlank()) {
      timeline.add(
          dossier.id(),
          kind.equals("CALL") ? Entry.Kind.CALL : Entry.Kind.NOTE,
          null,
          words.strip().substring(0, Math.min(LONGEST_NOTE, words.strip().length())),
          me.id(),
          shared || !roles.any(Role.CONCIERGE) ? Entry.Readers.STAFF : Entry.Readers.CONCIERGE);
    }
    return back(territory, id, "#suivi");
  }

  /** Moves the case to another stage; the toast moves it back. */
  @PostMapping("/etape")
  String move(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam Stage stage,
      @RequestParam(defaultValue = "") String retour,
      @RequestParam(defaultValue = "") String qui,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id));
    if (stage == Stage.CLOSED && dossier.stage().open()) {
      return back(territory, id, "/cloture" + (retour.isEmpty() ? "" : "?retour=tableau"));
    }
    if (dossier.stage() != stage) {
      dossiers.move(dossier.id(), version, stage, me.id());
      var undo =
          "/etape?version=%d&stage=%s&retour=%s&qui=%s"
              .formatted(
                  version + 1,
                  dossier.stage(),
                  Return.of(retour) == Return.BOARD ? "tableau" : "",
                  qui.equals("moi") ? "moi" : "");
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("settlement.moved", t.name("settlement.stage", stage)),
              DossierPages.url(territory, dossier.id()) + undo));
    }
    return "redirect:" + Return.of(retour).url(territory, dossier.id(), qui);
  }

  /** Who follows it; an empty choice leaves it to nobody. */
  @PostMapping("/referent")
  String assign(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String concierge,
      Account me) {
    var dossier = dossiers.get(new DossierId(id));
    dossiers.assign(
        dossier.id(), concierge.isEmpty() ? null : new AccountId(Ids.parse(concierge)), me.id());
    return back(territory, id, "");
  }

  private static String back(Territory territory, UUID id, String place) {
    return "redirect:" + DossierPages.url(territory, new DossierId(id)) + place;
  }
}
