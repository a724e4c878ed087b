package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.OverlayEdit;
import fr.ancrage.catalogue.OwnAuthority;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offices: own ones, or those of the base as they are reached here. */
@Controller
@RequestMapping("/t/{territory}/catalogue/autorites")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class OfficesController {
  private final Desk desk;

  OfficesController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping("/{id}")
  String office(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var work = desk.open(territory, roles);
    model.addAttribute("page", office(work, id, null, t));
    return "catalogue/office";
  }

  @PostMapping("/{id}")
  String saveOffice(
      Territory territory,
      @PathVariable String id,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var work = desk.open(territory, roles);
    var form = ThingsForm.checked(Form.sent(request), t, "name", "address", "phone", "website");
    var email = form.value("email").strip();
    if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}")) {
      form = form.refusing("email", t.get("catalogue.form.email"));
    }
    if (!form.value("website").isBlank() && !form.value("website").strip().startsWith("https://")) {
      form = form.refusing("website", t.get("catalogue.form.website"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", office(work, id, form, t));
      return "catalogue/office";
    }
    var authority =
        new OwnAuthority(
            form.value("name").strip(),
            ThingsForm.orNull(form.value("address")),
            ThingsForm.orNull(form.value("phone")),
            ThingsForm.orNull(email),
            ThingsForm.orNull(form.value("website")));
    var known =
        id.equals(CatalogueStepPages.NEW)
            ? OwnIds.authority(authority.name(), work.merged())
            : known(work, id);
    var edit = new OverlayEdit(work.draft().overlay()).authority(known, authority);
    return saved(work, edit.done(), me, t, flash);
  }

  @PostMapping("/{id}/retrait")
  String dropOffice(
      Territory territory,
      @PathVariable String id,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var work = desk.open(territory, roles);
    if (!work.draft().overlay().authorities().containsKey(id)) {
      throw new NotFound(id);
    }
    var edit = new OverlayEdit(work.draft().overlay()).withoutAuthority(work.base(), id);
    return saved(work, edit.done(), me, t, flash);
  }

  private String saved(
      Desk.Work work, Overlay made, Account me, Texts t, RedirectAttributes flash) {
    desk.save(work, made, me)
        .ifPresent(
            undo -> flash.addFlashAttribute("toast", new Toast(t.get("catalogue.saved"), undo)));
    return "redirect:" + work.url() + "/pieces";
  }

  private static String known(Desk.Work work, String id) {
    if (!work.merged().authorities().containsKey(id)) {
      throw new NotFound(id);
    }
    return id;
  }

  private static ThingsPage.Office office(
      Desk.Work work, String id, @Nullable Form typed, Texts t) {
    var fresh = id.equals(CatalogueStepPages.NEW);
    var said = work.draft().overlay().authorities().get(id);
    var known = new LinkedHashMap<String, @Nullable Object>();
    if (!fresh) {
      known.put("name", work.merged().authorities().get(known(work, id)));
    }
    if (said != null) {
      known.put("address", said.address());
      known.put("phone", said.phone());
      known.put("email", said.email());
      known.put("website", said.website());
    }
    return new ThingsPage.Office(
        work.bar(),
        work.url() + "/autorites/" + id,
        fresh ? t.get("catalogue.office.new") : work.words(t).authority(id),
        work.url() + "/pieces",
        fresh,
        said != null,
        typed == null ? Form.filled(known) : typed);
  }
}
