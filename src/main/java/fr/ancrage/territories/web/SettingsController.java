package fr.ancrage.territories.web;

import fr.ancrage.reference.Communes;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Perimeter;
import fr.ancrage.territories.Picks;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.HashMap;
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

/** What a territory says of itself, and its communes. */
@Controller
@RequestMapping("/t/{territory}/reglages")
@Access(roles = Role.COORDINATOR)
class SettingsController {
  private final Territories territories;
  private final Perimeter perimeter;
  private final Communes communes;

  SettingsController(Territories territories, Perimeter perimeter, Communes communes) {
    this.territories = territories;
    this.perimeter = perimeter;
    this.communes = communes;
  }

  @GetMapping
  String show(Territory territory, Model model) {
    return page(territory, known(territory), null, saved(territory), "", model);
  }

  @PostMapping
  String present(
      Territory territory,
      @Valid @ModelAttribute SettingsForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request, binding, t);
    if (binding.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, null, saved(territory), "", model);
    }
    try {
      territories.present(territory.id(), typed.version(), typed.presentation());
    } catch (StaleEdit stale) {
      var now = territories.get(territory.id());
      response.setStatus(HttpStatus.CONFLICT.value());
      var over = form.with("version", String.valueOf(now.version()));
      return page(now, over, now, saved(territory), "", model);
    }
    flash.addFlashAttribute("toast", new Toast(t.get("territories.settings.saved"), null));
    return "redirect:" + territory.url() + "/reglages";
  }

  /** Searching, picking and removing communes: nothing is kept until it is saved. */
  @PostMapping(path = "/communes", params = "!enregistrer")
  String pick(Territory territory, HttpServletRequest request, Model model) {
    var form = Form.sent(request);
    var q = form.value("chercher").isEmpty() ? "" : form.value("q").strip();
    return page(territory, known(territory), null, Picks.of(form, communes), q, model);
  }

  @PostMapping(path = "/communes", params = "enregistrer")
  String keep(Territory territory, Texts t, HttpServletRequest request, RedirectAttributes flash) {
    perimeter.set(territory.id(), Picks.of(Form.sent(request), communes).codes());
    flash.addFlashAttribute("toast", new Toast(t.get("territories.settings.saved"), null));
    return "redirect:" + territory.url() + "/reglages#perimetre";
  }

  private Picks saved(Territory territory) {
    return Picks.of(communes.findAll(perimeter.communes(territory.id())));
  }

  private static Form known(Territory territory) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("welcomeFr", territory.welcomeFr());
    known.put("welcomeEn", territory.welcomeEn());
    known.put("contactEmail", territory.contactEmail());
    known.put("contactPhone", territory.contactPhone());
    known.put("version", territory.version());
    return Form.filled(known);
  }

  private String page(
      Territory territory,
      Form form,
      @Nullable Territory saved,
      Picks picks,
      String q,
      Model model) {
    model.addAttribute(
        "page",
        new SettingsPage(
            territory, form, saved, picks, q, communes.search(q, 12), communes.searchEpci(q, 5)));
    return "territories/settings";
  }
}
