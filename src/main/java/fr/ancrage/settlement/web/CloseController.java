package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.CloseReason;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** A case ends for a reason, which is kept; it can be opened again. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/cloture")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.DOSSIER)
class CloseController {
  private final Dossiers dossiers;
  private final Persons persons;

  CloseController(Dossiers dossiers, Persons persons) {
    this.dossiers = dossiers;
    this.persons = persons;
  }

  @GetMapping
  String show(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String retour,
      Texts t,
      Model model) {
    var dossier = dossiers.get(new DossierId(id));
    var known = Map.of("version", dossier.version(), "retour", retour);
    return page(territory, dossier, Form.filled(known), false, t, model);
  }

  @PostMapping
  String close(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute CloseForm wanted,
      BindingResult binding,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id));
    var form = Form.sent(request, binding, t);
    var reason = reason(wanted.reason());
    if (reason.isEmpty() && form.error("reason") == null) {
      form = form.refusing("reason", t.get("desk.close.reason.missing"));
    }
    if (reason.isEmpty() || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, dossier, form, false, t, model);
    }
    var place = Return.of(form.value("retour")).url(territory, dossier.id(), "");
    if (dossier.stage() == Stage.CLOSED) {
      return "redirect:" + place;
    }
    try {
      dossiers.close(dossier.id(), wanted.read(), reason.get(), wanted.said(), me.id());
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var fresh = form.with("version", dossier.version() + "");
      return page(territory, dossier, fresh, true, t, model);
    }
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("desk.close.done", persons.get(dossier.person()).name()),
            "%s/etape?version=%d&stage=%s&retour=%s"
                .formatted(
                    DossierPages.url(territory, dossier.id()),
                    wanted.read() + 1,
                    dossier.stage(),
                    Return.of(form.value("retour")) == Return.BOARD ? "tableau" : "")));
    return "redirect:" + place;
  }

  private String page(
      Territory territory, Dossier dossier, Form form, boolean stale, Texts t, Model model) {
    var url = DossierPages.url(territory, dossier.id());
    model.addAttribute(
        "page",
        new ClosePage(
            url + "/cloture",
            Return.of(form.value("retour")).url(territory, dossier.id(), ""),
            persons.get(dossier.person()).name(),
            t.name("settlement.stage", dossier.stage()),
            CaseChoices.reasons(form.value("reason"), t),
            stale,
            form));
    return "settlement/close";
  }

  private static Optional<CloseReason> reason(String code) {
    return Arrays.stream(CloseReason.values())
        .filter(one -> one != CloseReason.MERGED && one.code().equals(code))
        .findFirst();
  }
}
