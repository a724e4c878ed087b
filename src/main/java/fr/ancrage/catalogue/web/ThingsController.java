package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.OverlayEdit;
import fr.ancrage.catalogue.OwnAuthority;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.DocumentType;
import fr.ancrage.planning.Keyed;
import fr.ancrage.planning.Name;
import fr.ancrage.planning.Store;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Own documents, beside the list of all documents and offices. */
@Controller
@RequestMapping("/t/{territory}/catalogue/pieces")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class ThingsController {
  private final Desk desk;

  ThingsController(Desk desk) {
    this.desk = desk;
  }

  @GetMapping
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", page(desk.open(territory, roles), Form.empty(), t));
    return "catalogue/things";
  }

  @PostMapping
  String addDocument(
      Territory territory,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var work = desk.open(territory, roles);
    var form = ThingsForm.checked(Form.sent(request), t, "name_fr", "name_en");
    var store = Keyed.find(Store.class, form.value("store")).orElse(null);
    if (store == null) {
      form = form.refusing("store", t.get("catalogue.form.store"));
    }
    if (store == null || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(work, form, t));
      return "catalogue/things";
    }
    var name = new Name(form.value("name_fr").strip(), ThingsForm.orNull(form.value("name_en")));
    var id = OwnIds.document(name.fr(), work.merged());
    var edit = new OverlayEdit(work.draft().overlay()).document(new DocumentType(id, name, store));
    return saved(work, edit.done(), me, t, flash);
  }

  @PostMapping("/{id}/retrait")
  String dropDocument(
      Territory territory,
      @PathVariable String id,
      MyRoles roles,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var work = desk.open(territory, roles);
    if (!work.draft().overlay().documents().containsKey(id)) {
      throw new NotFound(id);
    }
    var edit = new OverlayEdit(work.draft().overlay()).withoutDocument(id);
    return saved(work, edit.done(), me, t, flash);
  }

  private String saved(
      Desk.Work work, Overlay made, Account me, Texts t, RedirectAttributes flash) {
    desk.save(work, made, me)
        .ifPresent(
            undo -> flash.addFlashAttribute("toast", new Toast(t.get("catalogue.saved"), undo)));
    return "redirect:" + work.url() + "/pieces";
  }

  private static ThingsPage page(Desk.Work work, Form form, Texts t) {
    var overlay = work.draft().overlay();
    return new ThingsPage(
        work.bar(),
        work.url(),
        form,
        Arrays.stream(Store.values())
            .map(
                one ->
                    new Choice(
                        one.key(), t.name("catalogue.store", one), form.has("store", one.key())))
            .toList(),
        work.merged().documents().values().stream()
            .map(
                one ->
                    new ThingsPage.Thing(
                        one.id(),
                        one.name().fr(),
                        t.name("catalogue.store", one.store()),
                        overlay.documents().containsKey(one.id()),
                        null))
            .toList(),
        work.merged().authorities().entrySet().stream()
            .map(
                one ->
                    new ThingsPage.Thing(
                        one.getKey(),
                        one.getValue(),
                        reached(overlay.authorities().get(one.getKey())),
                        overlay.authorities().containsKey(one.getKey()),
                        work.url() + "/autorites/" + one.getKey()))
            .toList());
  }

  private static String reached(@Nullable OwnAuthority office) {
    return office == null
        ? ""
        : Stream.of(office.address(), office.phone(), office.email(), office.website())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
  }
}
