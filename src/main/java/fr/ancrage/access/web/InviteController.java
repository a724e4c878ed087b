package fr.ancrage.access.web;

import fr.ancrage.access.Invitations;
import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.people.AuditEntry;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting a colleague. */
@Controller
@RequestMapping("/t/{territory}/equipe/invitation")
@Access(roles = Role.COORDINATOR)
class InviteController {
  private final Invitations invitations;
  private final Organisations organisations;
  private final Audit audit;

  InviteController(Invitations invitations, Organisations organisations, Audit audit) {
    this.invitations = invitations;
    this.organisations = organisations;
    this.audit = audit;
  }

  @GetMapping
  String form(Territory territory, Texts t, Model model) {
    return page(territory, Form.empty(), t, model);
  }

  @PostMapping
  String send(
      Territory territory,
      Account me,
      @Valid @ModelAttribute ColleagueForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request, binding, t);
    var organisation = organisation(wanted);
    if (wanted.role() == Role.RECRUITER && organisation.isEmpty()) {
      form = form.refusing("organisation", t.get("access.team.organisation.missing"));
    }
    if (wanted.role() == Role.PROFESSIONAL) {
      form = form.refusing("role", t.get("access.team.role.missing"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, t, model);
    }
    var role = wanted.role();
    var account =
        invitations.invite(
            territory,
            wanted.email(),
            wanted.name(),
            t.language(),
            Set.of(role),
            organisation.orElse(null),
            me);
    audit.record(AuditEntry.ofTeam(territory.id(), me.id(), Act.CREATED, account.id().value()));
    flash.addFlashAttribute("toast", new Toast(t.get("access.team.sent", account.email()), null));
    return "redirect:" + territory.url() + "/equipe";
  }

  private String page(Territory territory, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        new TeamPage.Invite(
            territory.url() + "/equipe",
            form,
            TeamPage.OFFERED.stream()
                .map(
                    role ->
                        new Choice(
                            role.name(),
                            t.name("access.role", role),
                            form.has("role", role.name()),
                            t.name("access.role.hint", role)))
                .toList(),
            organisations.ofTerritory(null).stream()
                .map(
                    one ->
                        new Choice(
                            one.id().toString(),
                            one.name(),
                            form.has("organisation", one.id().toString())))
                .toList()));
    return "access/invite";
  }

  /** The organisation chosen, if it belongs to the territory. */
  private Optional<OrganisationId> organisation(ColleagueForm wanted) {
    var chosen = wanted.organisation();
    return organisations.ofTerritory(null).stream()
        .map(one -> one.id())
        .filter(id -> id.toString().equals(chosen))
        .findFirst();
  }
}
