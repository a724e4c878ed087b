package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Interview;
import fr.ancrage.settlement.Share;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The interview, held by the concierge; a coordinator sees and fills the work side only. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/entretien")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class InterviewController {
  private static final String SOURCE = "staff";

  private final Dossiers dossiers;
  private final Interview interview;
  private final InterviewPages pages;
  private final Invitations invitations;
  private final Clock clock;

  InterviewController(
      Dossiers dossiers,
      Interview interview,
      InterviewPages pages,
      Invitations invitations,
      Clock clock) {
    this.dossiers = dossiers;
    this.interview = interview;
    this.pages = pages;
    this.invitations = invitations;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, MyRoles roles, Texts t, Model model) {
    return page(territory, id, roles, Form.empty(), t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      @PathVariable UUID id,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = keep(id, roles, me, t, request);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, id, roles, form, t, model);
    }
    return "redirect:" + url(territory, id);
  }

  /** The page saves itself while it is filled; the answer is shown beside its button. */
  @PostMapping(headers = "X-Autosave")
  ResponseEntity<String> autosave(
      Territory territory,
      @PathVariable UUID id,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request) {
    var form = keep(id, roles, me, t, request);
    var now = LocalTime.now(clock.withZone(territory.zone()));
    return form.errors().isEmpty()
        ? ResponseEntity.ok(t.get("settlement.saved", t.time(now)))
        : ResponseEntity.unprocessableContent().body(form.errors().getFirst().message());
  }

  /** Said explicitly: the interview is over. */
  @PostMapping("/termine")
  String finish(
      Territory territory,
      @PathVariable UUID id,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = keep(id, roles, me, t, request);
    if (form.value("informed").isEmpty()) {
      form = form.refusing("informed", t.get("settlement.interview.informed.missing"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, id, roles, form, t, model);
    }
    interview.finish(new DossierId(id), me.id(), null);
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("settlement.interview.finished")));
    return "redirect:" + DossierPages.url(territory, new DossierId(id));
  }

  /** Sends the interview to the person, to fill and resume by a link. */
  @PostMapping("/envoi")
  String send(
      Territory territory, @PathVariable UUID id, Account me, Texts t, RedirectAttributes flash) {
    flash.addFlashAttribute(
        "notice", invitations.send(territory, new DossierId(id), Share.Kind.INTERVIEW, me, t));
    return "redirect:" + url(territory, id);
  }

  /** Keeps what was answered; a case that nobody follows is followed by who holds its interview. */
  private Form keep(UUID id, MyRoles roles, Account me, Texts t, HttpServletRequest request) {
    var dossier = dossiers.get(new DossierId(id));
    var sent = pages.form(dossier.id(), Form.sent(request), roles.any(Role.CONCIERGE), t);
    var answers = sent.read();
    if (dossier.concierge() == null && roles.any(Role.CONCIERGE)) {
      dossiers.assign(dossier.id(), me.id(), me.id());
    }
    interview.begin(dossier.id(), me.id());
    interview.answer(dossier.id(), answers, SOURCE, me.id());
    return sent.form();
  }

  private String page(
      Territory territory, UUID id, MyRoles roles, Form form, Texts t, Model model) {
    var dossier = new DossierId(id);
    model.addAttribute(
        "page",
        pages.page(
            territory,
            dossier,
            roles.any(Role.CONCIERGE),
            false,
            url(territory, id),
            DossierPages.url(territory, dossier),
            form,
            t));
    return "settlement/interview";
  }

  private static String url(Territory territory, UUID id) {
    return DossierPages.url(territory, new DossierId(id)) + "/entretien";
  }
}
