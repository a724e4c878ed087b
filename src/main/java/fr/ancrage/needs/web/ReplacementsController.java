package fr.ancrage.needs.web;

import fr.ancrage.needs.Needs;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A practice says when it is to be replaced, all dates at once: each becomes a need of its own. */
@Controller
@RequestMapping("/t/{territory}/besoins/remplacements")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class ReplacementsController {
  private final Needs needs;
  private final Fields fields;
  private final NeedFormPages forms;
  private final Places places;
  private final Clock clock;

  ReplacementsController(
      Needs needs, Fields fields, NeedFormPages forms, Places places, Clock clock) {
    this.needs = needs;
    this.fields = fields;
    this.forms = forms;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping
  String blank(Territory territory, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.declaring(roles);
    var known = new HashMap<String, @Nullable Object>();
    known.put("organisation", rights.own());
    return page(territory, Form.filled(known), rights, t, model);
  }

  @PostMapping
  String offer(
      Territory territory,
      @Valid @ModelAttribute ReplacementsForm typed,
      BindingResult binding,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var sent = Form.sent(request, binding, t);
    var read = typed.read(fields.of(territory.id(), sent, rights, t), today);
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, read.form(), rights, t, model);
    }
    needs.openAll(territory.id(), terms, me.id());
    flash.addFlashAttribute(
        "toast", new Toast(t.get("needs.replacements.saved", terms.size()), null));
    return "redirect:" + territory.url() + "/besoins?q=remplacement&tri=start";
  }

  private String page(Territory territory, Form form, NeedRights rights, Texts t, Model model) {
    var base = territory.url() + "/besoins";
    model.addAttribute(
        "page",
        new ReplacementsPage(
            base + "/remplacements",
            base,
            form,
            IntStream.rangeClosed(1, ReplacementsForm.MOST).boxed().toList(),
            forms.organisations(rights, form),
            forms.suggestions(t),
            places.suggested(territory.id())));
    return "needs/replacements";
  }
}
