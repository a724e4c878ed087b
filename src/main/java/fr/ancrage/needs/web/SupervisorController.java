package fr.ancrage.needs.web;

import fr.ancrage.needs.TrainingSupervisor;
import fr.ancrage.needs.TrainingSupervisor.Level;
import fr.ancrage.needs.TrainingSupervisors;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** The register of those who supervise students and interns. */
@Controller
@RequestMapping("/t/{territory}/maitres-de-stage")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class SupervisorController {
  private final TrainingSupervisors supervisors;
  private final SupervisorPages pages;
  private final Fields fields;
  private final NeedFormPages forms;
  private final Places places;

  SupervisorController(
      TrainingSupervisors supervisors,
      SupervisorPages pages,
      Fields fields,
      NeedFormPages forms,
      Places places) {
    this.supervisors = supervisors;
    this.pages = pages;
    this.fields = fields;
    this.forms = forms;
    this.places = places;
  }

  @GetMapping
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  String list(
      Territory territory,
      @RequestParam(required = false) @Nullable String niveau,
      @RequestParam(defaultValue = "") String q,
      MyRoles roles,
      Texts t,
      Model model) {
    model.addAttribute("page", pages.page(territory, niveau, q.strip(), roles, t));
    return "needs/supervisors";
  }

  @GetMapping("/export.xlsx")
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  ResponseEntity<byte[]> export(
      Territory territory,
      @RequestParam(required = false) @Nullable String niveau,
      @RequestParam(defaultValue = "") String q,
      Texts t) {
    return pages.file(territory, niveau, q.strip(), t);
  }

  @GetMapping("/nouveau")
  String blank(Territory territory, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.declaring(roles);
    var known = new HashMap<String, @Nullable Object>();
    known.put("organisation", rights.own());
    known.put("places", 1);
    known.put("offered", true);
    return page(territory, null, Form.filled(known), null, rights, t, model);
  }

  @GetMapping("/{id}")
  String edit(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var known = mine(id, roles);
    return page(territory, known, filled(known, t), null, NeedRights.declaring(roles), t, model);
  }

  @PostMapping("/{id}")
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute SupervisorForm typed,
      BindingResult binding,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var known = id.equals("nouveau") ? null : mine(id, roles);
    var read = typed.read(fields.of(territory.id(), Form.sent(request, binding, t), rights, t));
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, known, read.form(), null, rights, t, model);
    }
    if (known == null) {
      supervisors.declare(territory.id(), terms, me.id());
    } else {
      try {
        supervisors.change(known.id(), Objects.requireNonNullElse(typed.version(), -1), terms);
      } catch (StaleEdit stale) {
        var now = supervisors.get(known.id());
        response.setStatus(HttpStatus.CONFLICT.value());
        var over = read.form().with("version", String.valueOf(now.version()));
        return page(territory, now, over, now, rights, t, model);
      }
    }
    flash.addFlashAttribute(
        "toast", new Toast(t.get("needs.supervisor.saved", terms.name()), null));
    return "redirect:" + territory.url() + SupervisorPages.PATH;
  }

  @PostMapping("/{id}/retrait")
  String withdraw(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "true") boolean gone,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var known = mine(id, roles);
    supervisors.withdraw(known.id(), gone);
    var url = territory.url() + SupervisorPages.PATH;
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("needs.supervisor.gone", known.terms().name()),
              url + "/" + id + "/retrait?gone=false"));
    }
    return "redirect:" + url;
  }

  private String page(
      Territory territory,
      @Nullable TrainingSupervisor known,
      Form form,
      @Nullable TrainingSupervisor saved,
      NeedRights rights,
      Texts t,
      Model model) {
    var url = territory.url() + SupervisorPages.PATH;
    var here = url + "/" + (known == null ? "nouveau" : known.id());
    model.addAttribute(
        "page",
        new SupervisorPage.Edit(
            t.get(known == null ? "needs.supervisor.new" : "needs.supervisor.edit"),
            here,
            url,
            form,
            Arrays.stream(Level.values())
                .map(
                    one ->
                        new Choice(
                            one.code(),
                            t.name("needs.supervisor.level", one),
                            form.has("levels", one.code())))
                .toList(),
            forms.organisations(rights, form),
            forms.suggestions(t),
            places.suggested(territory.id()),
            saved == null
                ? null
                : Objects.requireNonNullElse(saved.terms().words(), saved.terms().name()),
            known == null || known.withdrawn() ? null : here + "/retrait"));
    return "needs/supervisor-form";
  }

  private Form filled(TrainingSupervisor one, Texts t) {
    var said = one.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("name", said.name());
    known.put("organisation", said.organisation());
    known.put("profession", fields.profession(said.profession(), said.speciality(), t));
    known.put("commune", places.written(said.commune()));
    known.put("levels", said.levels().stream().map(Level::code).toList());
    known.put("places", said.places());
    known.put("accreditedUntil", said.accreditedUntil());
    known.put("from", said.from());
    known.put("lodging", said.lodging() ? true : null);
    known.put("words", said.words());
    known.put("offered", said.offered() ? true : null);
    known.put("version", one.version());
    return Form.filled(known);
  }

  private TrainingSupervisor mine(String id, MyRoles roles) {
    var known = supervisors.get(Ids.parse(id));
    if (!NeedRights.of(roles).edits(known.terms().organisation())) {
      throw new NotFound(id);
    }
    return known;
  }
}
