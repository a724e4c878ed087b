package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.settlement.HelpKind;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
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

/** The person asks for help, by their link or their account, and sees what became of it. */
@Controller
@RequestMapping("/t/{territory}")
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.DOSSIER)
class PersonHelpController {
  private final PersonDoors doors;
  private final HelpRequests requests;
  private final HelpRows rows;
  private final DossierPages people;

  PersonHelpController(
      PersonDoors doors, HelpRequests requests, HelpRows rows, DossierPages people) {
    this.doors = doors;
    this.requests = requests;
    this.rows = rows;
    this.people = people;
  }

  /** How the form came. */
  private record Sent(
      HelpForm wanted,
      BindingResult binding,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/aide")
  String byLink(Territory territory, @PathVariable String token, Texts t, Model model) {
    return page(territory, doors.of(territory, token), fresh(), t, model);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/aide")
  String askByLink(
      Territory territory,
      @PathVariable String token,
      @Valid @ModelAttribute HelpForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var sent = new Sent(wanted, binding, request, response);
    return ask(territory, doors.of(territory, token), sent, t, model, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/aide")
  String mine(Territory territory, Account me, Texts t, Model model) {
    return page(territory, doors.of(territory, me), fresh(), t, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/aide")
  String askMine(
      Territory territory,
      Account me,
      @Valid @ModelAttribute HelpForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var sent = new Sent(wanted, binding, request, response);
    return ask(territory, doors.of(territory, me), sent, t, model, flash);
  }

  private String ask(
      Territory territory,
      PersonDoors.Door door,
      Sent sent,
      Texts t,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(sent.request(), sent.binding(), t);
    var kind = HelpKind.of(sent.wanted().kind());
    if (kind.isEmpty() && form.error("kind") == null) {
      form = form.refusing("kind", t.get("help.kind.missing"));
    }
    if (kind.isEmpty() || !form.errors().isEmpty()) {
      sent.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, door, form, t, model);
    }
    requests.ask(
        territory,
        door.dossier(),
        FormToken.of(sent.wanted().request()),
        kind.get(),
        sent.wanted().words(),
        door.who(),
        true,
        null);
    doors.used(door);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("help.received")));
    return "redirect:" + door.base() + "/aide";
  }

  private String page(Territory territory, PersonDoors.Door door, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        new HelpPage(
            door.base() + "/aide",
            door.base(),
            people.person(door.dossier()).givenName(),
            HelpRows.kinds(form.value("kind"), t),
            rows.of(territory, door.dossier(), door.base(), t),
            form));
    return "settlement/person-help";
  }

  private static Form fresh() {
    return Form.filled(Map.of("request", Ids.next()));
  }
}
