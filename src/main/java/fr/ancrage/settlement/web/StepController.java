package fr.ancrage.settlement.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.PlanChanges;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Steps;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step of a case: what happened to it, and who is asked for help. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/demarches/{step}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class StepController {
  private final StepPages pages;
  private final Steps steps;
  private final PlanChanges changes;
  private final Shares shares;
  private final Timeline timeline;
  private final Outbox outbox;
  private final AccessProperties properties;

  StepController(
      StepPages pages,
      Steps steps,
      PlanChanges changes,
      Shares shares,
      Timeline timeline,
      Outbox outbox,
      AccessProperties properties) {
    this.pages = pages;
    this.steps = steps;
    this.changes = changes;
    this.shares = shares;
    this.timeline = timeline;
    this.outbox = outbox;
    this.properties = properties;
  }

  @GetMapping
  String show(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable String step,
      MyRoles roles,
      Texts t,
      Model model) {
    model.addAttribute(
        "page", pages.page(territory, new DossierId(id), step, roles, null, false, t));
    return "settlement/step";
  }

  @PostMapping
  String tick(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    pages.step(dossier, step, roles);
    var sent = pages.form(territory, dossier, step, t, Form.sent(request));
    var wanted = sent.read(step);
    if (!sent.form().errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "page", pages.page(territory, dossier, step, roles, sent.form(), false, t));
      return "settlement/step";
    }
    try {
      steps.tick(dossier, wanted, me.id(), "staff");
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("page", pages.page(territory, dossier, step, roles, sent.form(), true, t));
      return "settlement/step";
    }
    flash.addFlashAttribute("toast", toast(territory, dossier, t));
    return "redirect:" + DossierPages.url(territory, dossier);
  }

  /** Done today, or not done after all: one click from a list. */
  @PostMapping("/fait")
  String done(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    pages.step(dossier, step, roles);
    var before = steps.record(dossier, step);
    steps.tick(dossier, pages.doneToday(territory, before), me.id(), "staff");
    flash.addFlashAttribute("toast", toast(territory, dossier, t));
    return "redirect:" + DossierPages.url(territory, dossier);
  }

  /** Asks a partner or the employer, by a link that shows this step and nothing else. */
  @PostMapping("/partage")
  String share(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    var page = pages.page(territory, dossier, step, roles, null, false, t);
    if (name.isBlank() || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("settlement.share.missing")));
      return "redirect:" + page.url();
    }
    var token =
        shares.give(dossier, Share.Kind.PARTNER, step, name.strip(), email.strip(), me.id());
    var url = properties.url() + Invitations.path(territory, Share.Kind.PARTNER, token);
    outbox.send(
        Mail.to(
                email.strip(),
                name.strip(),
                "fr",
                t.get("settlement.mail.step.subject", page.name()),
                t.get("settlement.mail.hello", name.strip()),
                t.get("settlement.mail.step.text", me.name(), territory.name(), page.name()))
            .with(new Mail.Action(t.get("settlement.mail.step.button"), url))
            .answeredTo(me.email()));
    var readers =
        steps.readers(dossier, step) == Entry.Readers.HOME
            ? Entry.Readers.CONCIERGE
            : Entry.Readers.STAFF;
    timeline.add(dossier, Entry.Kind.STEP_LINK_SENT, step, name.strip(), me.id(), readers);
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("settlement.send.done", email.strip())));
    return "redirect:" + page.url();
  }

  /** What was just done, with the way back. */
  private Toast toast(Territory territory, DossierId dossier, Texts t) {
    var change = changes.lastReversible(dossier);
    return new Toast(
        t.get("settlement.step.saved"),
        change == null
            ? null
            : DossierPages.url(territory, dossier) + "/changements/" + change + "/annulation");
  }
}
