package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.HelpKind;
import fr.ancrage.settlement.HelpRequests;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Help that was asked for: the concierge's alone, as it speaks of home. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/aides")
@Access(roles = Role.CONCIERGE)
@Audited(matter = Matter.DOSSIER)
class HelpDeskController {
  private final HelpRequests requests;
  private final HelpRows rows;
  private final Dossiers dossiers;
  private final Persons persons;

  HelpDeskController(HelpRequests requests, HelpRows rows, Dossiers dossiers, Persons persons) {
    this.requests = requests;
    this.rows = rows;
    this.dossiers = dossiers;
    this.persons = persons;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    return page(territory, dossier(id), fresh(), t, model);
  }

  /** Staff writes down what they were told. */
  @PostMapping
  String ask(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute HelpForm wanted,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var dossier = dossier(id);
    var form = Form.sent(request, binding, t);
    var kind = HelpKind.of(wanted.kind());
    if (kind.isEmpty() && form.error("kind") == null) {
      form = form.refusing("kind", t.get("help.kind.missing"));
    }
    if (kind.isEmpty() || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, dossier, form, t, model);
    }
    requests.ask(
        territory,
        dossier,
        FormToken.of(wanted.request()),
        kind.get(),
        wanted.words(),
        Author.of(me),
        false,
        TypedDay.read(wanted.due()).orElse(null));
    return back(territory, dossier);
  }

  /** Who answers for it, and by when. */
  @PostMapping("/{help}/suite")
  String plan(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID help,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String due,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = dossier(id);
    var day = TypedDay.read(due);
    if (day.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("due", t.get("shared.form.date"));
      return refused(territory, dossier, help, form, t, model);
    }
    requests.plan(dossier, help, version, rows.owner(territory, owner), day.get());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.help.planned")));
    return back(territory, dossier);
  }

  /** Solved with what was done, or refused with a reason. */
  @PostMapping("/{help}/fin")
  String close(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID help,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "true") boolean solved,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = dossier(id);
    if (outcome.isBlank() || outcome.strip().length() > HelpRequests.MOST) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("outcome", t.get("desk.help.outcome.missing"));
      return refused(territory, dossier, help, form, t, model);
    }
    requests.close(territory, dossier, help, version, solved, outcome, Author.of(me));
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.help.told")));
    return back(territory, dossier);
  }

  private DossierId dossier(UUID id) {
    return dossiers.get(new DossierId(id)).id();
  }

  private String page(Territory territory, DossierId dossier, Form form, Texts t, Model model) {
    var url = DossierPages.url(territory, dossier);
    return page(territory, dossier, form, rows.of(territory, dossier, url, t), t, model);
  }

  private String refused(
      Territory territory, DossierId dossier, UUID help, Form form, Texts t, Model model) {
    var url = DossierPages.url(territory, dossier);
    var all = rows.of(territory, dossier, url, help, form, t);
    return page(territory, dossier, fresh(), all, t, model);
  }

  private String page(
      Territory territory,
      DossierId dossier,
      Form form,
      List<HelpRow> requested,
      Texts t,
      Model model) {
    var url = DossierPages.url(territory, dossier);
    model.addAttribute(
        "page",
        new HelpPage(
            url + "/aides",
            url,
            persons.get(dossiers.get(dossier).person()).name(),
            HelpRows.kinds(form.value("kind"), t),
            requested,
            form));
    return "settlement/help";
  }

  private static Form fresh() {
    return Form.filled(Map.of("request", Ids.next()));
  }

  private static String back(Territory territory, DossierId dossier) {
    return "redirect:" + DossierPages.url(territory, dossier) + "#aide";
  }
}
