package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Means;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonName;
import fr.ancrage.settlement.Contact;
import fr.ancrage.settlement.EmailReading;
import fr.ancrage.settlement.Handovers;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.ReceivedEmail;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Door 1: a director hands somebody over, typed or from the e-mail received. */
@Controller
@RequestMapping("/t/{territory}/confier")
@Access(roles = {Role.RECRUITER, Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.HANDOVERS)
class HandOverController {
  private static final String VIEW = "settlement/contact/hand-over";

  private final Handovers handovers;
  private final Resemblances resemblances;
  private final Employers employers;

  HandOverController(Handovers handovers, Resemblances resemblances, Employers employers) {
    this.handovers = handovers;
    this.resemblances = resemblances;
    this.employers = employers;
  }

  @GetMapping
  String ask(Territory territory, MyRoles roles, Texts t, Model model) {
    return page(territory, roles, Form.empty(), List.of(), null, t, model);
  }

  /** Fills the form from the e-mail; saves nothing. What was typed already is kept. */
  @PostMapping("/preremplir")
  String prefill(
      @RequestParam(defaultValue = "") String message,
      Territory territory,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (message.isBlank() || message.length() > EmailReading.MOST_CHARACTERS) {
      var why =
          message.isBlank()
              ? "settlement.contact.message.missing"
              : "settlement.contact.message.long";
      return refused(
          territory,
          roles,
          sent(request).refusing("message", t.get(why)),
          List.of(),
          t,
          response,
          model);
    }
    var read = EmailReading.read(message, me.email());
    return page(territory, roles, filled(read, request), List.of(), found(read, t), t, model);
  }

  @PostMapping
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.HANDOVERS, act = Act.CREATED)
  String handOver(
      @Valid @ModelAttribute HandOverForm wanted,
      BindingResult binding,
      Territory territory,
      MyRoles roles,
      Account me,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = shortened(Form.sent(request, binding, t), request);
    var means = wanted.means() == null ? null : Means.read(wanted.means()).orElse(null);
    if (means == null && form.error("means") == null) {
      form = form.refusing("means", t.get("settlement.contact.means.wrong"));
    }
    if (means == null || !form.errors().isEmpty()) {
      return refused(territory, roles, form, List.of(), t, response, model);
    }
    var name = PersonName.read(wanted.name());
    var person = new NewPerson(name.given(), name.family(), means.email(), means.phone(), "fr");
    var token = FormToken.of(wanted.token());
    if (roles.staff() && wanted.other() == null && handovers.received(token).isEmpty()) {
      var alike = resemblances.of(territory, person, t);
      if (!alike.isEmpty()) {
        alike.forEach(one -> concerned.add(one.id()));
        return refused(territory, roles, form, alike, t, response, model);
      }
    }
    var employer = roles.recruitsFor().or(() -> employers.of(wanted.employer())).orElse(null);
    var dossier =
        handovers.hand(
            territory,
            token,
            new Contact(
                person,
                Profession.of(wanted.profession()).orElse(null),
                Source.HANDOVER,
                employer,
                null,
                wanted.note(),
                me.id()),
            Typed.orNull(wanted.message()),
            me);
    concerned.add(dossier.value());
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("settlement.contact.handed", name.whole())));
    return "redirect:" + territory.url() + (roles.staff() ? "/dossiers/" + dossier : "/confies");
  }

  private String refused(
      Territory territory,
      MyRoles roles,
      Form form,
      List<Resemblance> alike,
      Texts t,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(territory, roles, form, alike, null, t, model);
  }

  private String page(
      Territory territory,
      MyRoles roles,
      Form form,
      List<Resemblance> alike,
      @Nullable String prefilled,
      Texts t,
      Model model) {
    model.addAttribute(
        "page",
        new HandOverPage(
            territory.url() + "/confier",
            form,
            form.value("token").isEmpty() ? Ids.next().toString() : form.value("token"),
            Professions.choices(t, form.value("profession")),
            roles.recruitsFor().isPresent() ? List.of() : employers.choices(form.value("employer")),
            alike,
            prefilled));
    return VIEW;
  }

  private static Form filled(ReceivedEmail read, HttpServletRequest request) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("name", read.name() == null ? null : read.name().whole());
    known.put("means", read.email() == null ? read.phone() : read.email());
    known.put("profession", read.profession() == null ? null : read.profession().code());
    known.put("note", read.email() == null || read.phone() == null ? null : read.phone());
    known.put("message", read.text());
    for (var field : List.of("name", "means", "profession", "employer", "note", "token")) {
      var typed = request.getParameter(field);
      if (typed != null && !typed.isBlank()) {
        known.put(field, typed);
      }
    }
    return Form.filled(known);
  }

  /** « Trouvé : nom, e-mail », or that nothing was. */
  private static String found(ReceivedEmail read, Texts t) {
    var parts =
        Stream.of(
                read.name() == null ? null : t.get("settlement.contact.found.name"),
                read.email() == null ? null : t.get("settlement.contact.found.email"),
                read.phone() == null ? null : t.get("settlement.contact.found.phone"),
                read.profession() == null ? null : t.get("settlement.contact.found.profession"))
            .filter(part -> part != null)
            .collect(Collectors.joining(", "));
    return parts.isEmpty()
        ? t.get("settlement.contact.found.nothing")
        : t.get("settlement.contact.found", parts);
  }

  private static Form sent(HttpServletRequest request) {
    return shortened(Form.sent(request), request);
  }

  /** An e-mail that is far too long is not sent back: its reader has it, the rest is kept. */
  private static Form shortened(Form form, HttpServletRequest request) {
    var message = request.getParameter("message");
    return message == null || message.length() <= EmailReading.MOST_CHARACTERS
        ? form
        : form.without("message");
  }
}
