package fr.ancrage.charter.web;

import fr.ancrage.charter.Engagements;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The charter, who signed it, and asking for a signature. */
@Controller
@RequestMapping("/t/{territory}/charte")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
class CharterController {
  private final CharterPages pages;
  private final Engagements engagements;
  private final Downloads downloads;

  CharterController(CharterPages pages, Engagements engagements, Downloads downloads) {
    this.pages = pages;
    this.engagements = engagements;
    this.downloads = downloads;
  }

  @GetMapping
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, roles, Form.empty(), t));
    return "charter/charter";
  }

  /** A representative without account is asked by mail. */
  @PostMapping("/demandes")
  @Access(roles = Role.COORDINATOR)
  String ask(
      Territory territory,
      MyRoles roles,
      Account me,
      @Valid @ModelAttribute AskForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    if (binding.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request, binding, t);
      model.addAttribute("page", pages.page(territory, roles, form, t));
      return "charter/charter";
    }
    var member = new OrganisationId(Ids.parse(wanted.member()));
    engagements.send(territory, member, wanted.name().strip(), wanted.email().strip(), me);
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("charter.ask.done", wanted.email().strip())));
    return "redirect:" + territory.url() + "/charte";
  }

  /** Who recruits for a member signs in its name, with a code sent to their own address. */
  @PostMapping("/signer")
  @Access(roles = Role.RECRUITER)
  String sign(Territory territory, MyRoles roles, Account me) {
    var member = roles.recruitsFor().orElseThrow(() -> new NotFound(me.id()));
    var token = engagements.ask(territory, member, me.name(), me.email(), me);
    return "redirect:" + territory.url() + "/charte/signature/" + token;
  }

  /** The proof: for the coordination, and for the member itself. */
  @GetMapping("/preuves/{id}")
  @Access(roles = {Role.COORDINATOR, Role.RECRUITER})
  void proof(MyRoles roles, @PathVariable String id, HttpServletResponse response)
      throws IOException {
    var engagement = engagements.get(Ids.parse(id));
    var own = roles.recruitsFor().filter(engagement.organisation()::equals).isPresent();
    if (!own && !roles.any(Role.COORDINATOR)) {
      throw new NotFound(id);
    }
    downloads.send(engagements.proof(engagement), response);
  }
}
