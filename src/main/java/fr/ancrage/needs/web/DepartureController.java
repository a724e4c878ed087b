package fr.ancrage.needs.web;

import fr.ancrage.needs.Departure;
import fr.ancrage.needs.Departures;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Ids;
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

/** Departures to come: confided, said anew, shown with the consent of who declared them. */
@Controller
@RequestMapping("/t/{territory}/departs")
@Access(roles = {Role.COORDINATOR, Role.RECRUITER})
class DepartureController {
  private final Departures departures;
  private final DeparturePages pages;
  private final Fields fields;
  private final Professions professions;

  DepartureController(
      Departures departures, DeparturePages pages, Fields fields, Professions professions) {
    this.departures = departures;
    this.pages = pages;
    this.fields = fields;
    this.professions = professions;
  }

  @GetMapping
  String list(Territory territory, Account me, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", pages.page(territory, me, roles, t));
    return "needs/departures";
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> export(Account me, MyRoles roles, Texts t) {
    return pages.file(me, roles, t);
  }

  @GetMapping("/nouveau")
  String blank(Territory territory, MyRoles roles, Texts t, Model model) {
    var rights = NeedRights.declaring(roles);
    var known = new HashMap<String, @Nullable Object>();
    known.put("kind", Departure.Kind.RETIREMENT.code());
    known.put("organisation", rights.own());
    return page(territory, null, Form.filled(known), null, rights, t, model);
  }

  @GetMapping("/{id}")
  String edit(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      Model model) {
    var known = known(id, me, roles);
    return page(
        territory, known, pages.filled(known, t), null, NeedRights.declaring(roles), t, model);
  }

  @PostMapping("/{id}")
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute DepartureForm typed,
      BindingResult binding,
      Account me,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var rights = NeedRights.declaring(roles);
    var known = id.equals("nouveau") ? null : known(id, me, roles);
    var read = typed.read(fields.of(territory.id(), Form.sent(request, binding, t), rights, t));
    var terms = read.terms();
    if (terms == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, known, read.form(), null, rights, t, model);
    }
    if (known == null) {
      departures.declare(territory, terms, me.id());
    } else {
      try {
        departures.change(known, Objects.requireNonNullElse(typed.version(), -1), terms);
      } catch (StaleEdit stale) {
        var now = known(id, me, roles);
        response.setStatus(HttpStatus.CONFLICT.value());
        var over = read.form().with("version", String.valueOf(now.version()));
        return page(territory, now, over, now, rights, t, model);
      }
    }
    flash.addFlashAttribute("toast", new Toast(t.get("needs.departure.saved"), null));
    return list(territory);
  }

  /** Who declared it agrees that it be shown. */
  @PostMapping("/{id}/publication")
  String publish(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var known = known(id, me, roles);
    var title = professions.label(known.terms().profession(), known.terms().speciality(), "fr");
    var need = departures.publish(territory, known, title, me.id());
    flash.addFlashAttribute("toast", new Toast(t.get("needs.declared", title), null));
    return "redirect:" + territory.url() + "/besoins/" + need + "/modifier";
  }

  /** The coordinator asks for that consent. */
  @PostMapping("/{id}/accord")
  @Access(roles = Role.COORDINATOR)
  String want(
      Territory territory,
      @PathVariable String id,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    if (departures.want(territory, known(id, me, roles), me)) {
      flash.addFlashAttribute("toast", new Toast(t.get("needs.departure.asked"), null));
    }
    return list(territory);
  }

  @PostMapping("/{id}/retrait")
  String withdraw(
      Territory territory,
      @PathVariable String id,
      @RequestParam(defaultValue = "true") boolean gone,
      Account me,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    departures.withdraw(known(id, me, roles), gone);
    if (gone) {
      flash.addFlashAttribute(
          "toast",
          new Toast(
              t.get("needs.departure.gone"),
              territory.url() + "/departs/" + id + "/retrait?gone=false"));
    }
    return list(territory);
  }

  private String page(
      Territory territory,
      @Nullable Departure known,
      Form form,
      @Nullable Departure saved,
      NeedRights rights,
      Texts t,
      Model model) {
    model.addAttribute("page", pages.form(territory, known, form, saved, rights, t));
    return "needs/departure";
  }

  private Departure known(String id, Account me, MyRoles roles) {
    return departures.get(Ids.parse(id), me.id(), roles.any(Role.COORDINATOR));
  }

  private static String list(Territory territory) {
    return "redirect:" + territory.url() + "/departs";
  }
}
