package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Finding;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.OverlayCheck;
import fr.ancrage.catalogue.OverlayEdit;
import fr.ancrage.catalogue.OwnStep;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepTerms;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step: corrected, reworded, hidden, added, taken back to the base. */
@Controller
@RequestMapping("/t/{territory}/catalogue/demarches/{step}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class CatalogueStepController {
  private final Desk desk;
  private final CatalogueStepPages pages;

  CatalogueStepController(Desk desk, CatalogueStepPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String step, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", pages.page(desk.open(territory, roles), step, null, false, t));
    return "catalogue/step";
  }

  @PostMapping
  String save(
      Territory territory,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var work = desk.open(territory, roles);
    var fresh = step.equals(CatalogueStepPages.NEW);
    var sent = Form.sent(request);
    if (!sent.value("more").isEmpty()) {
      var more = sent.with("groups", "" + (CatalogueStepForm.groups(sent) + 1));
      model.addAttribute("page", pages.page(work, step, more, false, t));
      return "catalogue/step";
    }
    if (!fresh && !sent.value("seen").equals(pages.seen(work, step))) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("page", pages.page(work, step, sent, true, t));
      return "catalogue/step";
    }
    var typed = new CatalogueStepForm(work.merged(), t, sent);
    var made = made(work, step, typed);
    if (typed.form().errors().isEmpty()) {
      said(work, made, typed, t);
    }
    if (!typed.form().errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(work, step, typed.form(), false, t));
      return "catalogue/step";
    }
    return saved(work, made, me, t.get("catalogue.saved"), t, flash);
  }

  @PostMapping("/masquer")
  String hide(
      Territory territory,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    return act(territory, step, roles, me, t, flash, "catalogue.hidden", edit -> edit.hide(step));
  }

  @PostMapping("/afficher")
  String unhide(
      Territory territory,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    return act(territory, step, roles, me, t, flash, "catalogue.shown", edit -> edit.show(step));
  }

  /** As in the base again; an own step is removed. */
  @PostMapping("/base")
  String asInBase(
      Territory territory,
      @PathVariable String step,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    return act(
        territory, step, roles, me, t, flash, "catalogue.reset", edit -> edit.asInBase(step));
  }

  private String act(
      Territory territory,
      String step,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash,
      String said,
      UnaryOperator<OverlayEdit> edit) {
    var work = desk.open(territory, roles);
    pages.step(work, step);
    if (said.equals("catalogue.hidden") && pages.base(work, step).isEmpty()) {
      throw new NotFound(step);
    }
    var made = edit.apply(new OverlayEdit(work.draft().overlay())).done();
    return saved(work, made, me, t.get(said, work.words(t).step(step)), t, flash);
  }

  private String saved(
      Desk.Work work, Overlay made, Account me, String said, Texts t, RedirectAttributes flash) {
    var toast =
        desk.save(work, made, me)
            .map(undo -> new Toast(said, undo))
            .orElseGet(() -> new Toast(t.get("catalogue.same"), null));
    flash.addFlashAttribute("toast", toast);
    return "redirect:" + work.url();
  }

  private Overlay made(Desk.Work work, String step, CatalogueStepForm typed) {
    var overlay = work.draft().overlay();
    var edit = new OverlayEdit(overlay);
    var base = pages.base(work, step).map(Step::terms);
    if (base.isPresent()) {
      var from = pages.step(work, step).terms();
      return edit.terms(work.base(), step, typed.terms(from))
          .words(step, typed.words(base.get()))
          .done();
    }
    var fresh = step.equals(CatalogueStepPages.NEW);
    StepTerms from =
        fresh
            ? pages.fresh(work.merged())
            : overlay.own(step).orElseThrow(() -> new NotFound(step)).terms();
    var terms = typed.terms(from);
    var words = typed.words(null);
    var name = words.getOrDefault("fr", new fr.ancrage.catalogue.Wording(null, null)).name();
    var id = fresh ? OwnIds.step(name == null ? "" : name, work.merged()) : step;
    return edit.own(new OwnStep(id, typed.clauses(), terms)).words(id, words).done();
  }

  /** What this act would break is said where it was typed. */
  private static void said(Desk.Work work, Overlay made, CatalogueStepForm typed, Texts t) {
    var words = work.changeWords(t);
    OverlayCheck.findings(work.base(), made).stream()
        .filter(Finding::blocks)
        .filter(finding -> !work.findings().contains(finding))
        .forEach(finding -> typed.refuse(finding, words.finding(finding)));
  }
}
