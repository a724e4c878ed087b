package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All cases by stage, moved by hand or by a menu. */
@Controller
@RequestMapping("/t/{territory}/tableau")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.LIST)
class BoardController {
  private static final String MINE = "moi";

  private final BoardPages pages;
  private final Dossiers dossiers;

  BoardController(BoardPages pages, Dossiers dossiers) {
    this.pages = pages;
    this.dossiers = dossiers;
  }

  @GetMapping
  String board(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String qui,
      @RequestParam(required = false) @Nullable String colonne,
      Concerned concerned,
      Texts t,
      Model model) {
    model.addAttribute(
        "page", pages.page(territory, me, qui.equals(MINE), colonne, null, concerned, t));
    return "settlement/board";
  }

  @PostMapping
  String move(
      Territory territory,
      Account me,
      @RequestParam UUID dossier,
      @RequestParam int version,
      @RequestParam Stage stage,
      @RequestParam(defaultValue = "") String qui,
      Concerned concerned,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var before = dossiers.get(new DossierId(dossier));
    concerned.add(dossier);
    var url = DossierPages.url(territory, before.id());
    if (stage == Stage.CLOSED) {
      return "redirect:" + url + "/cloture?retour=tableau";
    }
    if (before.stage() != stage) {
      try {
        dossiers.move(before.id(), version, stage, me.id());
      } catch (StaleEdit stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var refused = new Notice(Tone.LATE, t.get("desk.board.stale"));
        model.addAttribute(
            "page", pages.page(territory, me, qui.equals(MINE), null, refused, concerned, t));
        return "settlement/board";
      }
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("settlement.moved", t.name("settlement.stage", stage)),
              "%s/etape?version=%d&stage=%s&retour=tableau&qui=%s"
                  .formatted(url, version + 1, before.stage(), qui.equals(MINE) ? MINE : "tous")));
    }
    return "redirect:%s/tableau?qui=%s&colonne=%s"
        .formatted(
            territory.url(),
            qui.equals(MINE) ? MINE : "tous",
            stage.name().toLowerCase(Locale.ROOT));
  }
}
