package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Means;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.PersonName;
import fr.ancrage.settlement.Contact;
import fr.ancrage.settlement.FirstContacts;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Door 3: the concierge types. */
@Controller
@RequestMapping("/t/{territory}/dossiers/nouveau")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.DOSSIER)
class NewDossierController {
  private final FirstContacts contacts;
  private final Resemblances resemblances;
  private final Employers employers;

  NewDossierController(FirstContacts contacts, Resemblances resemblances, Employers employers) {
    this.contacts = contacts;
    this.resemblances = resemblances;
    this.employers = employers;
  }

  @GetMapping
  String ask(Territory territory, Texts t, Model model) {
    return page(territory, Form.empty(), List.of(), t, model);
  }

  @PostMapping
  @Audited(matter = Matter.DOSSIER, act = Act.CREATED)
  String open(
      @Valid @ModelAttribute NewDossierForm wanted,
      BindingResult binding,
      Territory territory,
      Account me,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var form = Form.sent(request, binding, t);
    var means = wanted.means() == null ? null : Means.read(wanted.means()).orElse(null);
    if (means == null && form.error("means") == null) {
      form = form.refusing("means", t.get("settlement.contact.means.wrong"));
    }
    if (means == null || !form.errors().isEmpty()) {
      return refused(territory, form, List.of(), t, response, model);
    }
    var token = FormToken.of(wanted.token());
    var before = contacts.received(token);
    if (before.isPresent()) {
      return "redirect:" + territory.url() + "/dossiers/" + before.get();
    }
    var name = PersonName.read(wanted.name());
    var person =
        new NewPerson(
            name.given(),
            name.family(),
            means.email(),
            means.phone(),
            Languages.of(wanted.language()));
    if (wanted.other() == null) {
      var alike = resemblances.of(territory, person, t);
      if (!alike.isEmpty()) {
        alike.forEach(one -> concerned.add(one.id()));
        return refused(territory, form, alike, t, response, model);
      }
    }
    var dossier =
        contacts.receive(
            territory,
            token,
            new Contact(
                person,
                Profession.of(wanted.profession()).orElse(null),
                Source.STAFF,
                employers.of(wanted.employer()).orElse(null),
                TypedDay.read(wanted.start()).orElse(null),
                wanted.note(),
                me.id()));
    concerned.add(dossier.value());
    return "redirect:" + territory.url() + "/dossiers/" + dossier;
  }

  private String refused(
      Territory territory,
      Form form,
      List<Resemblance> alike,
      Texts t,
      HttpServletResponse response,
      Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(territory, form, alike, t, model);
  }

  private String page(
      Territory territory, Form form, List<Resemblance> alike, Texts t, Model model) {
    var list = territory.url() + "/dossiers";
    model.addAttribute(
        "page",
        new NewDossierPage(
            list + "/nouveau",
            list,
            list + "/coller",
            form,
            form.value("token").isEmpty() ? Ids.next().toString() : form.value("token"),
            Professions.choices(t, form.value("profession")),
            employers.choices(form.value("employer")),
            Languages.choices(Languages.of(form.value("language")), t),
            alike));
    return "settlement/contact/new";
  }
}
