package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.PlanChange;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Plans;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The history of a plan: what moved, because of what; each change can be taken back. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/changements")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class ChangeController {
  private static final int PAGE = 20;

  private final PlanChanges changes;
  private final Dossiers dossiers;
  private final DossierPages people;
  private final Plans plans;
  private final PlanViews views;

  ChangeController(
      PlanChanges changes, Dossiers dossiers, DossierPages people, Plans plans, PlanViews views) {
    this.changes = changes;
    this.dossiers = dossiers;
    this.people = people;
    this.plans = plans;
    this.views = views;
  }

  @GetMapping
  String list(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(value = "avant", required = false) @Nullable Long before,
      MyRoles roles,
      Texts t,
      Model model) {
    var dossier = dossiers.get(new DossierId(id));
    var found = changes.of(dossier.id(), PAGE, before == null ? Long.MAX_VALUE : before);
    var today = plans.today(dossier);
    var words =
        new ChangeWords(views.words(dossier, t, today), t, today, roles.any(Role.CONCIERGE));
    var url = DossierPages.url(territory, dossier.id());
    model.addAttribute(
        "page",
        new ChangesPage(
            url,
            people.person(dossier.id()).name(),
            found.stream()
                .filter(words::told)
                .map(one -> words.row(one, territory.zone(), url + "/changements"))
                .toList(),
            found.size() < PAGE ? null : url + "/changements?avant=" + found.getLast().position()));
    return "settlement/changes";
  }

  @PostMapping("/{change}/annulation")
  String undo(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID change,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    allowed(changes.get(dossier, change), roles);
    var done = changes.undo(dossier, change, me.id());
    if (done == PlanChanges.Undoing.CHANGED_SINCE) {
      flash.addFlashAttribute(
          "notice", new Notice(Tone.LATE, t.get("settlement.change.undo.changed")));
    } else {
      flash.addFlashAttribute("toast", new Toast(t.get("settlement.change.undo.done"), null));
    }
    return "redirect:" + DossierPages.url(territory, dossier);
  }

  /** What touches the family is taken back by the concierge, and does not exist for others. */
  private static void allowed(PlanChange change, MyRoles roles) {
    if (!roles.any(Role.CONCIERGE)
        && change.causes().stream().anyMatch(cause -> cause.household())) {
      throw new NotFound(change.id());
    }
  }
}
