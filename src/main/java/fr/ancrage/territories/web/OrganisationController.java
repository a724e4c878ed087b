package fr.ancrage.territories.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.OrganisationKind;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One organisation: entered, corrected, leaving, coming back. */
@Controller
@RequestMapping("/t/{territory}/structures")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class OrganisationController {
  private static final String NEW = "nouvelle";

  private final Organisations organisations;
  private final OrganisationReader reader;
  private final Perimeter perimeter;
  private final Communes communes;

  OrganisationController(
      Organisations organisations,
      OrganisationReader reader,
      Perimeter perimeter,
      Communes communes) {
    this.organisations = organisations;
    this.reader = reader;
    this.perimeter = perimeter;
    this.communes = communes;
  }

  @GetMapping("/{id}")
  String form(Territory territory, @PathVariable String id, Texts t, Model model) {
    var form =
        id.equals(NEW) ? Form.filled(Map.of("part", Part.MEMBER)) : Form.filled(known(mine(id)));
    return page(territory, id, form, t, model);
  }

  @PostMapping("/{id}")
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute OrganisationForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var before = id.equals(NEW) ? null : mine(id);
    var sent = Form.sent(request, binding, t);
    var reading =
        binding.hasErrors()
            ? new OrganisationReader.Reading(sent, null)
            : reader.read(typed, sent, t);
    var read = reading.read();
    if (read == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, id, reading.form(), t, model);
    }
    OrganisationId organisation;
    if (before == null) {
      organisation = organisations.register(read);
    } else {
      organisation = before.id();
      try {
        if (!organisations.correct(
            organisation, Objects.requireNonNullElse(typed.version(), -1), read)) {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
          var taken = reading.form().refusing("siret", t.get("territories.siret.taken"));
          return page(territory, id, taken, t, model);
        }
      } catch (StaleEdit stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("saved", mine(id));
        return page(territory, id, current(reading.form(), mine(id)), t, model);
      }
    }
    organisations.join(territory.id(), organisation, typed.part());
    flash.addFlashAttribute(
        "toast", new Toast(t.get("territories.organisation.saved", read.name()), null));
    return "redirect:" + territory.url() + "/structures";
  }

  @PostMapping("/{id}/depart")
  String leave(Territory territory, @PathVariable String id, Texts t, RedirectAttributes flash) {
    var leaving = mine(id);
    organisations.leave(territory.id(), leaving.id());
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("territories.organisation.left", leaving.name()),
            territory.url() + "/structures/" + id + "/retour"));
    return "redirect:" + territory.url() + "/structures";
  }

  /** Undoes a departure; only for what belonged here before. */
  @PostMapping("/{id}/retour")
  String comeBack(Territory territory, @PathVariable String id, Texts t, RedirectAttributes flash) {
    var organisation = new OrganisationId(Ids.parse(id));
    if (!organisations.rejoin(territory.id(), organisation)) {
      throw new NotFound(id);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("territories.organisation.back"), null));
    return "redirect:" + territory.url() + "/structures";
  }

  private String page(Territory territory, String id, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        new OrganisationsPage.Edit(
            territory.url() + "/structures",
            id.equals(NEW) ? null : id,
            form,
            OrganisationsPage.kinds(kind(form), t),
            OrganisationsPage.parts(form, t),
            communes.findAll(perimeter.communes(territory.id())).stream()
                .map(Commune::written)
                .toList()));
    return "territories/organisation";
  }

  private static @Nullable OrganisationKind kind(Form form) {
    for (var kind : OrganisationKind.values()) {
      if (form.has("kind", kind.name())) {
        return kind;
      }
    }
    return null;
  }

  private Organisation mine(String id) {
    return organisations
        .find(new OrganisationId(Ids.parse(id)))
        .filter(one -> one.part() != null)
        .orElseThrow(() -> new NotFound(id));
  }

  private Map<String, @Nullable Object> known(Organisation one) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("name", one.name());
    known.put("kind", one.kind());
    known.put("part", one.part());
    known.put("finess", one.finess());
    known.put("siret", one.siret());
    known.put("phone", one.phone());
    known.put("email", one.email());
    known.put("version", one.version());
    var code = one.commune();
    known.put(
        "commune", code == null ? null : communes.find(code).map(Commune::written).orElse(null));
    return known;
  }

  /** What was typed, to be saved over the version that is now known. */
  private static Form current(Form typed, Organisation saved) {
    return typed.with("version", String.valueOf(saved.version()));
  }
}
