package fr.ancrage.prospects.web;

import fr.ancrage.messaging.Marks;
import fr.ancrage.people.Account;
import fr.ancrage.prospects.Approaches;
import fr.ancrage.prospects.Contact;
import fr.ancrage.prospects.Contacts;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectState;
import fr.ancrage.prospects.Prospects;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter of approach: read as it will be read, changed where one wishes, sent. */
@Controller
@RequestMapping("/t/{territory}/prospects/{id}/ecrire")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROSPECT)
class LetterController {
  private static final int SUBJECT = 150;
  private static final int WORDS = 6000;

  private final Prospects prospects;
  private final Approaches approaches;
  private final Contacts contacts;
  private final Clock clock;

  LetterController(Prospects prospects, Approaches approaches, Contacts contacts, Clock clock) {
    this.prospects = prospects;
    this.approaches = approaches;
    this.contacts = contacts;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, Account me, Texts t, Model model) {
    var one = writable(id);
    var letter = approaches.draft(territory, one, me.name());
    return page(
        territory,
        one,
        Form.filled(Map.of("subject", letter.subject(), "words", letter.words())),
        t,
        model);
  }

  @PostMapping
  String send(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var one = writable(id);
    var form = checked(Form.sent(request), t);
    if (form.errors().isEmpty()
        && !approaches.send(
            territory,
            one,
            new Approaches.Letter(form.value("subject").strip(), form.value("words").strip()),
            me.id(),
            me.name(),
            me.email())) {
      form = form.refusing("words", t.get("prospects.silent"));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, one, form, t, model);
    }
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("prospects.letter.sent", one.known().name())));
    return "redirect:" + territory.url() + "/prospects/" + id;
  }

  private static Form checked(Form sent, Texts t) {
    var form = sent;
    var subject = form.value("subject").strip();
    var words = form.value("words").strip();
    if (subject.isEmpty() || subject.length() > SUBJECT) {
      form = form.refusing("subject", t.get("prospects.letter.subject.wrong"));
    }
    if (words.isEmpty() || words.length() > WORDS) {
      form = form.refusing("words", t.get("prospects.letter.words.wrong"));
    }
    var left = Marks.left(subject + "\n" + words);
    return left.isEmpty()
        ? form
        : form.refusing("words", t.get("prospects.letter.left", String.join(", ", left)));
  }

  private Prospect writable(UUID id) {
    var one = prospects.get(id);
    if (!one.open() || one.known().email() == null) {
      throw new NotFound(id);
    }
    return one;
  }

  private String page(Territory territory, Prospect one, Form form, Texts t, Model model) {
    var url = territory.url() + "/prospects/" + one.id();
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var before =
        contacts.of(one.id()).stream()
            .filter(made -> made.kind() == Contact.Kind.LETTER)
            .findFirst();
    model.addAttribute(
        "page",
        new LetterPage(
            url + "/ecrire",
            url,
            one.known().name(),
            String.valueOf(one.known().email()),
            one.known().language(),
            t.get("prospects.language." + one.known().language()),
            approaches.notice(territory, one),
            one.state() == ProspectState.LATER && one.next() != null && one.next().isAfter(today)
                ? t.get("prospects.letter.later", t.day(one.next(), today))
                : before
                    .map(made -> t.get("prospects.letter.before", t.day(made.day(), today)))
                    .orElse(null),
            territory.url() + "/prospects/reglages?langue=" + one.known().language(),
            form));
    return "prospects/letter";
  }
}
