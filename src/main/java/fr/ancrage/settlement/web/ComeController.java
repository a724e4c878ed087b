package fr.ancrage.settlement.web;

import fr.ancrage.people.Means;
import fr.ancrage.people.NewPerson;
import fr.ancrage.settlement.Contact;
import fr.ancrage.settlement.Need;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.PublicContacts;
import fr.ancrage.settlement.Source;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Door 2: somebody far away, who knows nobody here, would like to come. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/venir")
@Access(Audience.EVERYBODY)
class ComeController {
  private static final int CALLED_WITHIN_WORKING_DAYS = 3;

  private final PublicContacts contacts;
  private final OffersAskedFor asked;
  private final Clock clock;

  ComeController(PublicContacts contacts, OffersAskedFor asked, Clock clock) {
    this.contacts = contacts;
    this.asked = asked;
    this.clock = clock;
  }

  /** {@code ?offre=…} answers a public offer. */
  @GetMapping
  String ask(
      Territory territory,
      @RequestParam(required = false) @Nullable String offre,
      Texts t,
      Model model) {
    var offer = asked.find(territory, offre);
    var form =
        offer == null
            ? Form.empty()
            : Form.filled(Map.of("offre", offer.id(), "profession", offer.profession()));
    return page(territory, form, t, model);
  }

  @GetMapping("/merci")
  String thanks(Territory territory, Texts t, Model model) {
    model.addAttribute("territory", territory.name());
    model.addAttribute("home", territory.url());
    model.addAttribute("phone", territory.contactPhone());
    model.addAttribute("called", t.day(calledBy(today(territory)), today(territory)));
    return "settlement/contact/thanks";
  }

  @PostMapping
  @Audited(purpose = Purpose.OWN_CASE, matter = Matter.DOSSIER, act = Act.CREATED)
  String come(
      @Valid @ModelAttribute ComeForm wanted,
      BindingResult binding,
      Territory territory,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (wanted.website() != null && !wanted.website().isBlank()) {
      return thanked(territory);
    }
    var form = checked(Form.sent(request, binding, t), wanted, today(territory), t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, t, model);
    }
    var origin = request.getRemoteAddr();
    if (contacts.tooMany(origin)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(territory, form.refusing("read", t.get("settlement.come.too-many")), t, model);
    }
    var needs = new LinkedHashMap<String, String>();
    for (var need : Need.values()) {
      if (wanted.needs() != null && wanted.needs().contains(need.topic())) {
        needs.put(need.topic(), t.name("settlement.come.need", need));
      }
    }
    var dossier =
        contacts.receive(
            territory,
            FormToken.of(wanted.token()),
            new Contact(
                new NewPerson(
                    wanted.given(),
                    wanted.family(),
                    Typed.orNull(wanted.email()),
                    Typed.orNull(wanted.phone()),
                    t.language()),
                Profession.of(wanted.profession()).orElse(null),
                Source.PUBLIC_FORM,
                null,
                TypedDay.read(wanted.start()).orElse(null),
                null,
                null),
            needs,
            wanted.words(),
            asked.find(territory, wanted.offre()),
            origin);
    concerned.add(dossier.value());
    return thanked(territory);
  }

  private static Form checked(Form form, ComeForm wanted, LocalDate today, Texts t) {
    var checked = form;
    var email = Typed.orNull(wanted.email());
    var phone = Typed.orNull(wanted.phone());
    if (email == null && phone == null) {
      checked = checked.refusing("email", t.get("settlement.contact.means.missing"));
    }
    if (email != null && !Means.isEmail(email)) {
      checked = checked.refusing("email", t.get("settlement.contact.email.wrong"));
    }
    if (phone != null && !Means.isPhone(phone)) {
      checked = checked.refusing("phone", t.get("settlement.contact.phone.wrong"));
    }
    if (TypedDay.read(wanted.start()).filter(day -> day.isBefore(today)).isPresent()) {
      checked = checked.refusing("start", t.get("settlement.contact.start.past"));
    }
    return checked;
  }

  private String page(Territory territory, Form form, Texts t, Model model) {
    var offer = asked.find(territory, form.value("offre"));
    model.addAttribute(
        "page",
        new ComePage(
            territory.name(),
            territory.url() + "/venir",
            territory.url(),
            form,
            form.value("token").isEmpty() ? Ids.next().toString() : form.value("token"),
            today(territory).toString(),
            Professions.choices(t, form.value("profession")),
            Arrays.stream(Need.values()).map(need -> choice(need, form, t)).toList(),
            offer == null ? null : offer.title(),
            offer == null || offer.seeks() == null ? null : offer.organisation(),
            territory.contactEmail()));
    return "settlement/contact/come";
  }

  private static Choice choice(Need need, Form form, Texts t) {
    return new Choice(
        need.topic(), t.name("settlement.come.need", need), form.has("needs", need.topic()));
  }

  private static String thanked(Territory territory) {
    return "redirect:" + territory.url() + "/venir/merci";
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }

  private static LocalDate calledBy(LocalDate today) {
    var day = today;
    for (var left = CALLED_WITHIN_WORKING_DAYS; left > 0; ) {
      day = day.plusDays(1);
      left -= List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) ? 0 : 1;
    }
    return day;
  }
}
