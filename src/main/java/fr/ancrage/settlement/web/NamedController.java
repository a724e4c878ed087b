package fr.ancrage.settlement.web;

import fr.ancrage.people.Means;
import fr.ancrage.prospects.Known;
import fr.ancrage.prospects.Origin;
import fr.ancrage.settlement.AskedOffer;
import fr.ancrage.settlement.NamedContacts;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.PublicContacts;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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

/** « Je connais quelqu’un » : somebody names somebody else, who has agreed to it: a prospect. */
@Controller
@RequestMapping("/t/{territory}/venir/quelqu-un")
@Access(Audience.EVERYBODY)
class NamedController {
  private final NamedContacts named;
  private final PublicContacts contacts;
  private final OffersAskedFor asked;
  private final TextCatalogue texts;
  private final Clock clock;

  NamedController(
      NamedContacts named,
      PublicContacts contacts,
      OffersAskedFor asked,
      TextCatalogue texts,
      Clock clock) {
    this.named = named;
    this.contacts = contacts;
    this.asked = asked;
    this.texts = texts;
    this.clock = clock;
  }

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
            : Form.filled(java.util.Map.of("offre", offer.id(), "profession", offer.profession()));
    return page(territory, form, t, model);
  }

  @GetMapping("/merci")
  String thanks(Territory territory, Model model) {
    model.addAttribute("territory", territory);
    return "settlement/contact/named-thanks";
  }

  @PostMapping
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT, act = Act.CREATED)
  String name(
      @Valid @ModelAttribute NamedForm wanted,
      BindingResult binding,
      Territory territory,
      Concerned concerned,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (wanted.website() != null && !wanted.website().isBlank()) {
      return "redirect:" + territory.url() + "/venir/quelqu-un/merci";
    }
    var form = checked(Form.sent(request, binding, t), wanted, t);
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, form, t, model);
    }
    var origin = request.getRemoteAddr();
    if (contacts.tooMany(origin)) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      return page(territory, form.refusing("agreed", t.get("settlement.named.too-many")), t, model);
    }
    named
        .receive(
            territory,
            FormToken.of(wanted.token()),
            known(territory, wanted, asked.find(territory, wanted.offre())),
            wanted.by().strip(),
            asked.find(territory, wanted.offre()),
            origin)
        .ifPresent(concerned::add);
    return "redirect:" + territory.url() + "/venir/quelqu-un/merci";
  }

  private Known known(Territory territory, NamedForm wanted, @Nullable AskedOffer offer) {
    var profession = Profession.of(wanted.profession()).map(Profession::code).orElse(null);
    var t = texts.in(Locale.FRENCH);
    return new Known(
        wanted.given().strip(),
        wanted.family().strip(),
        Typed.orNull(wanted.email()),
        Typed.orNull(wanted.phone()),
        "fr",
        profession,
        null,
        Origin.COLLEAGUE,
        wanted.by().strip(),
        LocalDate.now(clock.withZone(territory.zone())),
        offer == null
            ? t.get("settlement.named.note")
            : t.get("settlement.named.note.offer", offer.title(), offer.organisation()));
  }

  private static Form checked(Form sent, NamedForm wanted, Texts t) {
    var form = sent;
    var email = Typed.orNull(wanted.email());
    var phone = Typed.orNull(wanted.phone());
    if (email == null && phone == null) {
      form = form.refusing("email", t.get("settlement.named.means"));
    }
    if (email != null && !Means.isEmail(email)) {
      form = form.refusing("email", t.get("settlement.named.email.wrong"));
    }
    if (phone != null && !Means.isPhone(phone)) {
      form = form.refusing("phone", t.get("settlement.named.phone.wrong"));
    }
    return form;
  }

  private String page(Territory territory, Form form, Texts t, Model model) {
    var offer = asked.find(territory, form.value("offre"));
    model.addAttribute(
        "page",
        new NamedPage(
            territory.name(),
            territory.url() + "/venir/quelqu-un",
            offer == null ? territory.url() : offer.url(),
            offer == null ? null : offer.title(),
            form.value("token").isEmpty() ? Ids.next().toString() : form.value("token"),
            Professions.choices(t, form.value("profession")),
            territory.contactEmail(),
            form));
    return "settlement/contact/named";
  }
}
