package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.Alerts;
import fr.ancrage.settlement.CaseAlert;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An alert of a case was seen: it comes back when its limit moves. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/alertes")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class AlertController {
  private final Alerts alerts;
  private final Dossiers dossiers;

  AlertController(Alerts alerts, Dossiers dossiers) {
    this.alerts = alerts;
    this.dossiers = dossiers;
  }

  @PostMapping
  String seen(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam String kind,
      @RequestParam String step,
      @RequestParam(defaultValue = "true") boolean seen,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id)).id();
    var known = kind(kind);
    if (seen
        && alerts.of(dossier, roles.any(Role.CONCIERGE)).stream()
            .noneMatch(one -> one.kind() == known && one.step().equals(step))) {
      throw new NotFound(step);
    }
    alerts.seen(dossier, known, step, me.id(), seen);
    var url = DossierPages.url(territory, dossier);
    if (seen) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("settlement.alert.seen.done"),
              "%s/alertes?kind=%s&step=%s&seen=false".formatted(url, known, step)));
    }
    return "redirect:" + url;
  }

  private static CaseAlert.Kind kind(String typed) {
    for (var kind : CaseAlert.Kind.values()) {
      if (kind.name().equals(typed)) {
        return kind;
      }
    }
    throw new NotFound(typed);
  }
}
