package fr.ancrage.matching.web;

import fr.ancrage.matching.Profile;
import fr.ancrage.matching.ProfileMails;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.SaidNo;
import fr.ancrage.matching.Wanted;
import fr.ancrage.people.Account;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff enters somebody: who they are, and from whom the data came. */
@Controller
@RequestMapping("/t/{territory}/profils/nouveau")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class NewProfileController {
  private final Profiles profiles;
  private final Persons persons;
  private final Professions professions;
  private final WantedForms forms;
  private final ProfileMails mails;
  private final List<SaidNo> no;
  private final TransactionOperations transaction;

  NewProfileController(
      Profiles profiles,
      Persons persons,
      Professions professions,
      WantedForms forms,
      ProfileMails mails,
      List<SaidNo> no,
      TransactionOperations transaction) {
    this.profiles = profiles;
    this.persons = persons;
    this.professions = professions;
    this.forms = forms;
    this.mails = mails;
    this.no = List.copyOf(no);
    this.transaction = transaction;
  }

  @GetMapping
  String show(Territory territory, Texts t, Model model) {
    return page(territory, Form.empty(), List.of(), t, model);
  }

  @PostMapping
  String save(
      Territory territory,
      Account me,
      @Valid @ModelAttribute NewProfileForm typed,
      BindingResult binding,
      Texts t,
      Concerned concerned,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var form = Form.sent(request, binding, t);
    var email = Typed.orNull(typed.email());
    var phone = Typed.orNull(typed.phone());
    if (email == null && phone == null) {
      form = form.refusing("email", t.get("matching.new.means.missing"));
    }
    var third = "third_party".equals(typed.source());
    var from = Typed.orNull(typed.sourceWords());
    if (third && from == null) {
      form = form.refusing("sourceWords", t.get("matching.new.source.missing"));
    }
    if (third && no.stream().anyMatch(one -> one.holds(territory.id(), email, phone))) {
      form = form.refusing("email", t.get("matching.new.silent"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, List.of(), t, model);
    }
    var wanted =
        new NewPerson(
            typed.givenName().strip(),
            typed.familyName().strip(),
            email,
            phone,
            TextCatalogue.spoken(typed.language()).isPresent()
                ? String.valueOf(typed.language())
                : "fr");
    var alike = persons.alike(wanted, null);
    if (!alike.isEmpty() && typed.known() == null) {
      alike.forEach(one -> concerned.add(one.id().value()));
      response.setStatus(HttpStatus.CONFLICT.value());
      return page(territory, form, alike, t, model);
    }
    var id = transaction.execute(_ -> open(territory, me, typed, wanted, third ? from : null));
    concerned.person(profiles.get(id).person().value());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.new.done")));
    return "redirect:" + territory.url() + "/profils/" + id + "/modifier";
  }

  private UUID open(
      Territory territory,
      Account me,
      NewProfileForm typed,
      NewPerson wanted,
      @Nullable String from) {
    var known = Typed.orNull(typed.known());
    var person =
        known == null || known.equals("new")
            ? persons.add(territory.id(), wanted)
            : persons.get(new PersonId(Ids.parse(known))).id();
    var existing = profiles.of(person);
    if (existing.isPresent()) {
      return existing.get().id();
    }
    var profession = professions.find(typed.profession()).map(one -> one.code()).orElse(null);
    var id =
        profiles.open(
            territory.id(),
            person,
            Wanted.nothing().of(profession),
            from == null ? Profile.Source.STAFF : Profile.Source.THIRD_PARTY,
            from);
    if (mails.inform(territory, persons.get(person), from, me)) {
      profiles.informed(person);
    }
    return id;
  }

  private String page(Territory territory, Form form, List<Person> alike, Texts t, Model model) {
    model.addAttribute(
        "page",
        new NewProfilePage(
            territory.url() + "/profils/nouveau",
            territory.url() + "/profils",
            forms.professions(form.value("profession"), t).stream()
                .filter(one -> !one.value().contains(":"))
                .toList(),
            TextCatalogue.PERSON_LANGUAGES.stream()
                .map(
                    one ->
                        new Choice(
                            one.getLanguage(),
                            WantedForms.language(one.getLanguage(), t),
                            one.getLanguage()
                                .equals(
                                    form.value("language").isEmpty()
                                        ? "fr"
                                        : form.value("language"))))
                .toList(),
            List.of(
                new Choice(
                    "staff",
                    t.get("matching.new.source.staff"),
                    !form.value("source").equals("third_party")),
                new Choice(
                    "third_party",
                    t.get("matching.new.source.third"),
                    form.value("source").equals("third_party"))),
            alike.stream()
                .map(
                    one ->
                        new Choice(
                            one.id().toString(),
                            one.name(),
                            false,
                            one.email() == null ? one.phone() : one.email()))
                .toList(),
            form));
    return "matching/new-profile";
  }
}
