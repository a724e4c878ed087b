package fr.ancrage.prospects.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Origin;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.prospects.Prospects.Noted;
import fr.ancrage.prospects.Silences;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Link;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Somebody noted, standing, on a phone; where one is met stays filled in for the next one. */
@Controller
@RequestMapping("/t/{territory}/prospects/nouveau")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.CREATED)
class NewProspectController {
  private final Prospects prospects;
  private final Silences silences;
  private final Persons persons;
  private final ProspectForms forms;
  private final TransactionOperations transaction;
  private final Clock clock;

  NewProspectController(
      Prospects prospects,
      Silences silences,
      Persons persons,
      ProspectForms forms,
      TransactionOperations transaction,
      Clock clock) {
    this.prospects = prospects;
    this.silences = silences;
    this.persons = persons;
    this.forms = forms;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Blank, but for where: the last one's. */
  @GetMapping
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
  String blank(
      Territory territory,
      @RequestParam(defaultValue = "") String origin,
      @RequestParam(defaultValue = "") String ou,
      Texts t,
      Model model) {
    var known = new HashMap<String, Object>();
    known.put("origin", Origin.of(origin).orElse(Origin.FAIR).code());
    known.put("originWords", ou.substring(0, Math.min(200, ou.length())));
    return page(territory, Form.filled(known), null, List.of(), false, t, model);
  }

  @PostMapping
  String note(
      Territory territory,
      Account me,
      @Valid @ModelAttribute ProspectForm typed,
      BindingResult binding,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var reading = forms.read(typed, Form.sent(request, binding, t), today(territory), t);
    var known = reading.known();
    if (known == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, reading.form(), null, List.of(), false, t, model);
    }
    var alike = typed.other() == null ? alike(territory, known, concerned) : List.<Link>of();
    if (!alike.isEmpty()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(territory, reading.form(), null, alike, false, t, model);
    }
    return switch (note(territory, known, typed, me)) {
      case Noted.Made(var id) -> {
        concerned.add(id);
        flash.addFlashAttribute(
            "toast",
            new Toast(t.get("prospects.noted", known.name()), url(territory, id) + "/retrait"));
        yield "redirect:" + (typed.again() == null ? url(territory, id) : next(territory, known));
      }
      case Noted.Already(var one) -> {
        concerned.add(one.id());
        response.setStatus(HttpStatus.CONFLICT.value());
        var form = reading.form().refusing("means", t.get("prospects.already"));
        var link = new Link(one.known().name(), url(territory, one.id()));
        yield page(territory, form, link, List.of(), false, t, model);
      }
      case Noted.Silent _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var form = reading.form().refusing("means", t.get("prospects.silent"));
        yield page(territory, form, null, List.of(), true, t, model);
      }
    };
  }

  /** Who came back by themselves is heard again, in one transaction with the note. */
  private Noted note(Territory territory, Known known, ProspectForm typed, Account me) {
    return transaction.execute(
        _ -> {
          if (typed.back() != null && known.origin() == Origin.SPONTANEOUS) {
            silences.lift(territory.id(), known.email(), known.phone());
          }
          return prospects.note(territory, known, me);
        });
  }

  private List<Link> alike(Territory territory, Known known, Concerned concerned) {
    var alike =
        persons.alike(
            new NewPerson(
                known.givenName(), known.familyName(), known.email(), known.phone(), "fr"),
            null);
    alike.forEach(one -> concerned.add(one.id().value()));
    return alike.stream()
        .map(one -> new Link(one.name(), territory.url() + "/personnes/" + one.id()))
        .toList();
  }

  private String page(
      Territory territory,
      Form form,
      @Nullable Link already,
      List<Link> alike,
      boolean silent,
      Texts t,
      Model model) {
    model.addAttribute(
        "page",
        new ProspectFormPage(
            territory.url() + "/prospects/nouveau",
            territory.url() + "/prospects",
            t.get("prospects.title"),
            false,
            forms.origins(form.value("origin"), t),
            ProspectForms.languages(form.value("language"), t),
            forms.suggestions(t),
            already,
            alike,
            silent,
            null,
            today(territory).toString(),
            form));
    return "prospects/form";
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static String next(Territory territory, Known known) {
    return UriComponentsBuilder.fromPath(territory.url() + "/prospects/nouveau")
        .queryParam("origin", known.origin().code())
        .queryParam("ou", "{ou}")
        .encode()
        .buildAndExpand(known.originWords() == null ? "" : known.originWords())
        .toUriString();
  }

  private static String url(Territory territory, UUID id) {
    return territory.url() + "/prospects/" + id;
  }
}
