package fr.ancrage.needs.web;

import fr.ancrage.needs.HalfDay;
import fr.ancrage.needs.Resource;
import fr.ancrage.needs.Resources;
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

/** What members lend or share: found, offered, said anew. */
@Controller
@RequestMapping("/t/{territory}/ressources")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class ResourceController {
  private final Resources resources;
  private final ResourcePages pages;
  private final Fields fields;
  private final NeedFormPages forms;
  private final Places places;

  ResourceController(
      Resources resources, ResourcePages pages, Fields fields, NeedFormPages forms, Places places) {
    this.resources = resources;
    this.pages = pages;
    this.fields = fields;
    this.forms = forms;
    this.places = places;
  }

  @GetMapping
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  String list(
      @ModelAttribute ResourceFilter filter,
      Territory territory,
      MyRoles roles,
      Texts t,
      Model model) {
    model.addAttribute("page", pages.page(territory, filter, roles, t));
    return "needs/resources";
  }

  @GetMapping("/export.xlsx")
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  ResponseEntity<byte[]> export(
      @ModelAttribute ResourceFilter filter, Territory territory, Texts t) {
    return pages.file(territory, filter, t);
  }

  @GetMapping("/{id}")
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  String show(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    if (id.equals("nouvelle")) {
      var known = new HashMap<String, @Nullable Object>();
      known.put("kind", Resource.Kind.PROFESSIONAL.code());
      return page(territory, null, Form.filled(known), null, NeedRights.declaring(roles), t, model);
    }
    model.addAttribute(
        "page", pages.one(territory, resources.get(Ids.parse(id)), NeedRights.of(roles), t));
    return "needs/resource";
  }

  @GetMapping("/{id}/modifier")
  String edit(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var known = mine(id, roles);
    return page(territory, known, filled(known, t), null, NeedRights.declaring(roles), t, model);
  }

  @PostMapping({"/{id}", "/{id}/modifier"})
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute ResourceForm typed,
      BindingResult binding,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var known = id.equals("nouvelle") ? null : mine(id, roles);
    var read = typed.read(fields.of(territory.id(), Form.sent(request, binding, t), rights, t));
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, known, read.form(), null, rights, t, model);
    }
    var saved = known == null ? resources.offer(territory, terms, me.id()) : known.id();
    if (known != null) {
      try {
        resources.change(known.id(), Objects.requireNonNullElse(typed.version(), -1), terms);
      } catch (StaleEdit stale) {
        var now = resources.get(known.id());
        response.setStatus(HttpStatus.CONFLICT.value());
        var over = read.form().with("version", String.valueOf(now.version()));
        return page(territory, now, over, now, rights, t, model);
      }
    }
    flash.addFlashAttribute("toast", new Toast(t.get("needs.resource.saved", terms.title()), null));
    return "redirect:" + territory.url() + "/ressources/" + saved;
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
    resources.withdraw(known.id(), gone);
    var url = territory.url() + "/ressources";
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("needs.resource.gone", known.terms().title()),
              url + "/" + id + "/retrait?gone=false"));
    }
    return "redirect:" + url;
  }

  private String page(
      Territory territory,
      @Nullable Resource known,
      Form form,
      @Nullable Resource saved,
      NeedRights rights,
      Texts t,
      Model model) {
    var url = territory.url() + "/ressources";
    model.addAttribute(
        "page",
        new ResourcePage.Edit(
            t.get(known == null ? "needs.resource.new" : "needs.resource.edit"),
            known == null ? url + "/nouvelle" : url + "/" + known.id() + "/modifier",
            known == null ? url : url + "/" + known.id(),
            form,
            Arrays.stream(Resource.Kind.values())
                .map(
                    one ->
                        new Choice(
                            one.code(),
                            t.name("needs.resource.kind", one),
                            form.has("kind", one.code())))
                .toList(),
            forms.organisations(rights, form),
            forms.suggestions(t),
            places.suggested(territory.id()),
            NeedFormPages.days(form, t),
            saved == null
                ? null
                : Objects.requireNonNullElse(saved.terms().words(), saved.terms().title())));
    return "needs/resource-form";
  }

  private Form filled(Resource one, Texts t) {
    var said = one.terms();
    var known = new HashMap<String, @Nullable Object>();
    known.put("title", said.title());
    known.put("kind", said.kind().code());
    known.put("organisation", said.organisation());
    known.put("profession", fields.profession(said.profession(), said.speciality(), t));
    known.put("commune", places.written(said.commune()));
    known.put("halfDays", said.halfDays().stream().map(HalfDay::code).toList());
    known.put("from", said.from());
    known.put("until", said.until());
    known.put("words", said.words());
    known.put("version", one.version());
    return Form.filled(known);
  }

  private Resource mine(String id, MyRoles roles) {
    var known = resources.get(Ids.parse(id));
    if (!NeedRights.of(roles).edits(known.terms().organisation())) {
      throw new NotFound(id);
    }
    return known;
  }
}
