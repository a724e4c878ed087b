package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.people.Means;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Person;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonRecords;
import fr.ancrage.people.Persons;
import fr.ancrage.people.Phones;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

/** Who a person is: corrected, given out, forgotten. */
@Controller
@RequestMapping("/t/{territory}/personnes/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.PERSON)
class RecordController {
  private final Persons persons;
  private final PersonRecords records;
  private final Dossiers dossiers;
  private final MergeWords words;

  RecordController(Persons persons, PersonRecords records, Dossiers dossiers, MergeWords words) {
    this.persons = persons;
    this.records = records;
    this.dossiers = dossiers;
    this.words = words;
  }

  @GetMapping
  String show(@PathVariable String id, Territory territory, MyRoles roles, Texts t, Model model) {
    var person = person(id);
    if (person.mergedInto() != null) {
      return "redirect:" + territory.url() + "/personnes/" + person.mergedInto();
    }
    return page(person, form(person), territory, roles, t, model);
  }

  @PostMapping
  String correct(
      @PathVariable String id,
      @Valid @ModelAttribute RecordForm wanted,
      BindingResult binding,
      Territory territory,
      MyRoles roles,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var person = person(id);
    var form = checked(Form.sent(request, binding, t), wanted, t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(person, form, territory, roles, t, model);
    }
    try {
      persons.correct(person.id(), wanted.version(), corrected(wanted));
    } catch (StaleEdit somebodyWasFirst) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return conflict(persons.get(person.id()), wanted, territory, t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.person.saved")));
    return "redirect:" + url(territory, person.id());
  }

  /** Everything, family included: hence for the concierge's eyes only. */
  @GetMapping("/export.json")
  @Access(roles = Role.CONCIERGE)
  @Audited(
      purpose = Purpose.RIGHT_OF_ACCESS,
      matter = Matter.PERSON,
      act = Act.EXPORTED,
      byTheDoor = true)
  ResponseEntity<byte[]> export(@PathVariable String id, Territory territory, Account me) {
    var person = person(id);
    var json = records.export(territory.id(), person.id(), me.id());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + person.id() + ".json\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/effacement")
  @Audited(purpose = Purpose.RIGHT_TO_ERASURE, matter = Matter.PERSON)
  String askToErase(@PathVariable String id, Territory territory, Model model) {
    var person = person(id);
    model.addAttribute("name", person.name());
    model.addAttribute("url", url(territory, person.id()));
    return "settlement/persons/erase";
  }

  @PostMapping("/effacement")
  @Audited(purpose = Purpose.RIGHT_TO_ERASURE, matter = Matter.PERSON, byTheDoor = true)
  String erase(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String sure,
      Territory territory,
      Account me,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var person = person(id);
    if (!sure.equals("oui")) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("error", t.get("settlement.erase.unsure"));
      return askToErase(id, territory, model);
    }
    records.erase(territory.id(), person.id(), me.id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.erase.done")));
    return "redirect:" + territory.url() + "/dossiers";
  }

  private String page(
      Person person, Form form, Territory territory, MyRoles roles, Texts t, Model model) {
    var url = url(territory, person.id());
    model.addAttribute(
        "page",
        new RecordPage(
            url,
            person.name(),
            dossiers
                .of(person.id())
                .map(one -> territory.url() + "/dossiers/" + one.id())
                .orElse(null),
            roles.any(Role.COORDINATOR) ? territory.url() + "/journal?sur=" + person.id() : null,
            roles.any(Role.CONCIERGE) ? url + "/export.json" : null,
            form,
            Languages.choices(Languages.of(form.value("language")), t),
            words.rows(records.mergesOf(person.id()), territory, t)));
    return "settlement/persons/person";
  }

  private static String conflict(
      Person saved, RecordForm wanted, Territory territory, Texts t, Model model) {
    var mine = corrected(wanted);
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("given", mine.givenName());
    known.put("family", mine.familyName());
    known.put("email", mine.email());
    known.put("phone", mine.phone());
    known.put("language", mine.language());
    known.put("version", saved.version());
    model.addAttribute(
        "page",
        new RecordPage.Conflict(
            url(territory, saved.id()),
            saved.name(),
            Form.filled(known),
            List.of(
                difference(t.get("settlement.come.given"), mine.givenName(), saved.givenName()),
                difference(t.get("settlement.come.family"), mine.familyName(), saved.familyName()),
                difference(t.get("settlement.contact.email"), mine.email(), saved.email()),
                difference(
                    t.get("settlement.contact.phone"),
                    Phones.shown(Phones.normal(mine.phone())),
                    Phones.shown(saved.phone())),
                difference(
                    t.get("settlement.contact.language"),
                    t.get("settlement.language." + Languages.of(mine.language())),
                    t.get("settlement.language." + Languages.of(saved.language()))))));
    return "settlement/persons/conflict";
  }

  private static RecordPage.Difference difference(
      String label, @Nullable String mine, @Nullable String saved) {
    return new RecordPage.Difference(
        label, Objects.requireNonNullElse(mine, ""), Objects.requireNonNullElse(saved, ""));
  }

  private static Form checked(Form form, RecordForm wanted, Texts t) {
    var checked = form;
    if (wanted.email() != null && !wanted.email().isBlank() && !Means.isEmail(wanted.email())) {
      checked = checked.refusing("email", t.get("settlement.contact.email.wrong"));
    }
    if (wanted.phone() != null && !wanted.phone().isBlank() && !Means.isPhone(wanted.phone())) {
      checked = checked.refusing("phone", t.get("settlement.contact.phone.wrong"));
    }
    return checked;
  }

  private static NewPerson corrected(RecordForm wanted) {
    return new NewPerson(
        Objects.requireNonNullElse(wanted.given(), "").strip(),
        wanted.family().strip(),
        Typed.orNull(wanted.email()),
        Typed.orNull(wanted.phone()),
        Languages.of(wanted.language()));
  }

  private static Form form(Person person) {
    var known = new LinkedHashMap<String, @Nullable Object>();
    known.put("given", person.givenName());
    known.put("family", person.familyName());
    known.put("email", person.email());
    known.put("phone", Phones.shown(person.phone()));
    known.put("language", person.language());
    known.put("version", person.version());
    return Form.filled(known);
  }

  private Person person(String id) {
    return persons.get(new PersonId(Ids.parse(id)));
  }

  private static String url(Territory territory, PersonId id) {
    return territory.url() + "/personnes/" + id;
  }
}
