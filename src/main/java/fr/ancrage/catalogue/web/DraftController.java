package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Publication;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draft as a whole: looked at, taken back, dropped, published. */
@Controller
@RequestMapping("/t/{territory}/catalogue")
class DraftController {
  private static final int LONGEST_NOTE = 1000;

  private final Desk desk;
  private final Drafts drafts;
  private final Clock clock;

  DraftController(Desk desk, Drafts drafts, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.clock = clock;
  }

  @GetMapping("/publication")
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
  String look(Territory territory, MyRoles roles, Texts t, Model model) {
    var from = Form.filled(Map.of("from", today(territory)));
    model.addAttribute("page", page(desk.open(territory, roles), from, t));
    return "catalogue/publish";
  }

  @PostMapping("/publication")
  @Access(roles = Role.COORDINATOR)
  String publish(
      Territory territory,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request);
    var from = TypedDay.read(form.value("from")).orElse(null);
    if (from == null) {
      form = form.refusing("from", t.get("shared.form.date"));
    } else if (from.isBefore(today(territory))) {
      form = form.refusing("from", t.get("catalogue.publish.past"));
    }
    if (form.value("note").length() > LONGEST_NOTE) {
      form = form.refusing("note", t.get("catalogue.form.long", LONGEST_NOTE));
    }
    if (from == null || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(desk.open(territory, roles), form, t));
      return "catalogue/publish";
    }
    try {
      var note = Typed.orNull(form.value("note"));
      var result = drafts.publish(territory.id(), version(form), from, note, me.id());
      if (result instanceof Publication.Done done) {
        var number = done.revision().number();
        flash.addFlashAttribute(
            "notice", new Notice(Tone.DONE, t.get("catalogue.published", number, t.day(from))));
        return "redirect:" + territory.url() + "/catalogue/dossiers";
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    } catch (StaleEdit changedMeanwhile) {
      response.setStatus(HttpStatus.CONFLICT.value());
      form = form.refusing("", t.get("catalogue.publish.stale"));
    }
    model.addAttribute("page", page(desk.open(territory, roles), form, t));
    return "catalogue/publish";
  }

  @PostMapping("/brouillon/annuler")
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
  String undo(
      Territory territory,
      @RequestParam(defaultValue = "0") int version,
      Texts t,
      RedirectAttributes flash) {
    drafts.undo(territory.id(), version);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("catalogue.undone")));
    return "redirect:" + territory.url() + "/catalogue";
  }

  @PostMapping("/brouillon/abandon")
  @Access(roles = Role.COORDINATOR)
  String discard(Territory territory, Texts t, RedirectAttributes flash) {
    drafts.discard(territory.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("catalogue.discarded")));
    return "redirect:" + territory.url() + "/catalogue";
  }

  private static PublishPage page(Desk.Work work, Form form, Texts t) {
    var words = work.changeWords(t);
    return new PublishPage(
        work.bar(),
        work.url() + "/publication",
        work.draft().version(),
        form,
        words.lines(work.changes()),
        work.findings().stream().filter(one -> one.blocks()).map(words::found).toList(),
        work.findings().stream().filter(one -> !one.blocks()).map(words::found).toList());
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static int version(Form form) {
    var typed = form.value("version");
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
  }
}
