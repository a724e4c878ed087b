package fr.ancrage.access.web;

import fr.ancrage.access.Invitations;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Audit;
import fr.ancrage.people.AuditEntry;
import fr.ancrage.people.Colleague;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team: who is here, who was invited, who leaves. */
@Controller
@RequestMapping("/t/{territory}/equipe")
@Access(roles = Role.COORDINATOR)
class TeamController {
  private final Grants grants;
  private final Invitations invitations;
  private final Organisations organisations;
  private final Audit audit;

  TeamController(Grants grants, Invitations invitations, Organisations organisations, Audit audit) {
    this.grants = grants;
    this.invitations = invitations;
    this.organisations = organisations;
    this.audit = audit;
  }

  @GetMapping
  String list(Territory territory, Account me, Model model) {
    var names =
        organisations.ofTerritory(null).stream()
            .collect(Collectors.toMap(one -> one.id().value(), Organisation::name));
    var team =
        grants.colleagues(territory.id()).stream().filter(TeamController::colleague).toList();
    model.addAttribute("page", new TeamPage(territory.url() + "/equipe", team, names, me));
    return "access/team";
  }

  @PostMapping("/{account}/relance")
  String again(
      Territory territory,
      @PathVariable String account,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    if (!invitations.again(territory, new AccountId(Ids.parse(account)), me)) {
      throw new NotFound(account);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("access.team.again.done"), null));
    return "redirect:" + territory.url() + "/equipe";
  }

  /** Takes a role away at once; the toast gives it back. The last coordinator stays. */
  @PostMapping("/roles/{grant}/retrait")
  String revoke(
      Territory territory,
      @PathVariable String grant,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var role = grants.find(territory.id(), Ids.parse(grant)).orElseThrow(() -> new NotFound(grant));
    if (role.role() == Role.COORDINATOR && coordinators(territory, role) == 0) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("access.team.last")));
    } else if (grants.revoke(territory.id(), role.id())) {
      audit.record(AuditEntry.ofTeam(territory.id(), me.id(), Act.CHANGED, role.id()));
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("access.team.revoked"),
              territory.url() + "/equipe/roles/" + role.id() + "/retour"));
    }
    return "redirect:" + territory.url() + "/equipe";
  }

  @PostMapping("/roles/{grant}/retour")
  String restore(
      Territory territory,
      @PathVariable String grant,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var id = Ids.parse(grant);
    if (grants.find(territory.id(), id).isEmpty()) {
      throw new NotFound(grant);
    }
    if (grants.restore(territory.id(), id)) {
      audit.record(AuditEntry.ofTeam(territory.id(), me.id(), Act.CHANGED, id));
    }
    flash.addFlashAttribute("toast", new Toast(t.get("access.team.restored"), null));
    return "redirect:" + territory.url() + "/equipe";
  }

  private long coordinators(Territory territory, Grant except) {
    return grants.team(territory.id()).stream()
        .filter(grant -> grant.role() == Role.COORDINATOR && grant.acceptedAt() != null)
        .filter(grant -> !grant.id().equals(except.id()))
        .count();
  }

  /** Professionals have a role too, but are no colleagues. */
  private static boolean colleague(Colleague one) {
    return one.grants().stream().anyMatch(grant -> grant.role() != Role.PROFESSIONAL);
  }
}
