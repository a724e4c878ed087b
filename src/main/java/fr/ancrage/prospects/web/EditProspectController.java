package fr.ancrage.prospects.web;

import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** What is known of a prospect, corrected; both versions are shown when two save at once. */
@Controller
@RequestMapping("/t/{territory}/prospects/{id}/modifier")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class EditProspectController {
  private final Prospects prospects;
  private final ProspectForms forms;
  private final Clock clock;

  EditProspectController(Prospects prospects, ProspectForms forms, Clock clock) {
    this.prospects = prospects;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    var one = prospects.get(id);
    return page(territory, one, forms.filled(one, t), null, null, t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute ProspectForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var one = prospects.get(id);
    var reading = forms.read(typed, Form.sent(request, binding, t), today(territory), t);
    if (reading.known() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, one, reading.form(), null, null, t, model);
    }
    try {
      var refused =
          prospects.correct(territory.id(), id, version(typed), reading.known()).orElse(null);
      if (refused != null) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var link =
            refused instanceof Noted.Already(var other)
                ? new Link(other.known().name(), territory.url() + "/prospects/" + other.id())
                : null;
        var why = t.get(link == null ? "prospects.silent" : "prospects.already");
        return page(territory, one, reading.form().refusing("means", why), link, null, t, model);
      }
    } catch (StaleEdit somebodyWasFirst) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var now = prospects.get(id);
      var form = reading.form().with("version", String.valueOf(now.version()));
      return page(territory, now, form, null, saved(now, t), t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("prospects.saved")));
    return "redirect:" + territory.url() + "/prospects/" + id;
  }

  private static int version(ProspectForm typed) {
    return typed.version() != null && typed.version().matches("\\d{1,9}")
        ? Integer.parseInt(typed.version())
        : -1;
  }

  /** What stands there now, in one line. */
  private String saved(Prospect now, Texts t) {
    var form = forms.filled(now, t);
    return Stream.of("name", "means", "more", "profession", "originWords", "notes")
        .map(form::value)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String page(
      Territory territory,
      Prospect one,
      Form form,
      @Nullable Link already,
      @Nullable String saved,
      Texts t,
      Model model) {
    var url = territory.url() + "/prospects/" + one.id();
    model.addAttribute(
        "page",
        new ProspectFormPage(
            url + "/modifier",
            url,
            one.known().name(),
            true,
            forms.origins(form.value("origin"), t),
            ProspectForms.languages(form.value("language"), t),
            forms.suggestions(t),
            already,
            List.of(),
            false,
            saved,
            today(territory).toString(),
            form));
    return "prospects/form";
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
