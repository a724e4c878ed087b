package fr.ancrage.needs.web;

import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedId;
import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Declaring a need, and saying it anew. Neither asks for a signature. */
@Controller
@RequestMapping("/t/{territory}/besoins")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class NeedEditController {
  private final Needs needs;
  private final Fields fields;
  private final NeedFormPages pages;

  NeedEditController(Needs needs, Fields fields, NeedFormPages pages) {
    this.needs = needs;
    this.fields = fields;
    this.pages = pages;
  }

  @GetMapping("/nouveau")
  String blank(Territory territory, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.declaring(roles);
    return page(territory, null, NeedFormPages.empty(rights), null, rights, t, model);
  }

  @PostMapping("/nouveau")
  String declare(
      Territory territory,
      @Valid @ModelAttribute NeedForm typed,
      BindingResult binding,
      @RequestParam(defaultValue = "") String act,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var read = typed.read(fields.of(territory.id(), Form.sent(request, binding, t), rights, t));
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, null, read.form(), null, rights, t, model);
    }
    var draft = act.equals("draft");
    var id =
        draft
            ? needs.draft(territory.id(), terms, me.id())
            : needs.open(territory.id(), terms, me.id());
    flash.addFlashAttribute(
        "toast", new Toast(t.get(draft ? "needs.drafted" : "needs.declared", terms.title()), null));
    return "redirect:" + territory.url() + "/besoins/" + id;
  }

  @GetMapping("/{id}/modifier")
  String edit(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.declaring(roles);
    var need = need(id, rights);
    return page(territory, need, pages.filled(need, t), null, rights, t, model);
  }

  @PostMapping("/{id}/modifier")
  String change(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute NeedForm typed,
      BindingResult binding,
      @RequestParam(defaultValue = "") String act,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var need = need(id, rights);
    var read = typed.read(fields.of(territory.id(), Form.sent(request, binding, t), rights, t));
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, need, read.form(), null, rights, t, model);
    }
    var version = Objects.requireNonNullElse(typed.version(), -1);
    try {
      needs.change(territory.id(), need.id(), version, terms, me.id());
    } catch (StaleEdit stale) {
      var now = need(id, rights);
      response.setStatus(HttpStatus.CONFLICT.value());
      var over = read.form().with("version", String.valueOf(now.version()));
      return page(territory, now, over, now, rights, t, model);
    }
    if (act.equals("publish")) {
      needs.publish(territory.id(), need.id(), me.id());
    }
    flash.addFlashAttribute("toast", new Toast(t.get("needs.saved", terms.title()), null));
    return "redirect:" + territory.url() + "/besoins/" + need.id();
  }

  private String page(
      Territory territory,
      @Nullable Need need,
      Form form,
      @Nullable Need saved,
      NeedRights rights,
      Texts t,
      Model model) {
    model.addAttribute("page", pages.page(territory, need, form, saved, rights, t));
    return "needs/form";
  }

  private Need need(String id, NeedRights rights) {
    var need = rights.editable(needs.get(new NeedId(Ids.parse(id))));
    if (need.over()) {
      throw new NotFound(id);
    }
    return need;
  }
}
