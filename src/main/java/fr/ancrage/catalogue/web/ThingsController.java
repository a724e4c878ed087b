package fr.ancrage.catalogue.web;

import fr.ancrage.catalogue.Drafts;
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
import java.util.LinkedHashMap;
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

/** Own documents, and offices: own ones, or those of the base as they are reached here. */
@Controller
@RequestMapping("/t/{territory}/catalogue")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class ThingsController {
  private static final int LONGEST = 200;

  private final Desk desk;
  private final Drafts drafts;

  ThingsController(Desk desk, Drafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  @GetMapping("/pieces")
  String show(Territory territory, MyRoles roles, Texts t, Model model) {
    model.addAttribute("page", page(desk.open(territory, roles), Form.empty(), t));
    return "catalogue/things";
  }

  @PostMapping("/pieces")
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
    var form = checked(Form.sent(request), t, "name_fr", "name_en");
    var store = Keyed.find(Store.class, form.value("store")).orElse(null);
    if (store == null) {
      form = form.refusing("store", t.get("catalogue.form.store"));
    }
    if (store == null || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(work, form, t));
      return "catalogue/things";
    }
    var name = new Name(form.value("name_fr").strip(), orNull(form.value("name_en")));
    var id = OwnIds.document(name.fr(), work.merged());
    var edit = new OverlayEdit(work.draft().overlay()).document(new DocumentType(id, name, store));
    return saved(work, edit.done(), me, t, flash);
  }

  @PostMapping("/pieces/{id}/retrait")
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

  @GetMapping("/autorites/{id}")
  String office(Territory territory, @PathVariable String id, MyRoles roles, Texts t, Model model) {
    var work = desk.open(territory, roles);
    model.addAttribute("page", office(work, id, null, t));
    return "catalogue/office";
  }

  @PostMapping("/autorites/{id}")
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
    var form = checked(Form.sent(request), t, "name", "address", "phone", "website");
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
            orNull(form.value("address")),
            orNull(form.value("phone")),
            orNull(email),
            orNull(form.value("website")));
    var known =
        id.equals(CatalogueStepPages.NEW)
            ? OwnIds.authority(authority.name(), work.merged())
            : known(work, id);
    var edit = new OverlayEdit(work.draft().overlay()).authority(known, authority);
    return saved(work, edit.done(), me, t, flash);
  }

  @PostMapping("/autorites/{id}/retrait")
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
    var territory = work.territory().id();
    if (!made.equals(work.draft().overlay())) {
      var version = drafts.save(territory, work.draft().with(made), me.id());
      var undo = work.url() + "/brouillon/annuler?version=" + version;
      flash.addFlashAttribute("toast", new Toast(t.get("catalogue.saved"), undo));
    }
    return "redirect:" + work.url() + "/pieces";
  }

  /** The first field is needed; none is longer than a line. */
  private static Form checked(Form sent, Texts t, String needed, String... others) {
    var form = sent;
    if (form.value(needed).isBlank()) {
      form = form.refusing(needed, t.get("catalogue.form.name"));
    }
    for (var field : Stream.concat(Stream.of(needed), Arrays.stream(others)).toList()) {
      if (form.value(field).length() > LONGEST) {
        form = form.refusing(field, t.get("catalogue.form.long", LONGEST));
      }
    }
    return form;
  }

  private static String known(Desk.Work work, String id) {
    if (!work.merged().authorities().containsKey(id)) {
      throw new NotFound(id);
    }
    return id;
  }

  private static @Nullable String orNull(String typed) {
    return typed.isBlank() ? null : typed.strip();
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
