package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Marks;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
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
import jakarta.validation.Valid;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing from a template: to the person, in their thread, or by mail to whom one waits for. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/ecrire")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.MESSAGES)
class WriteController {
  private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

  private final WritePages pages;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Threads threads;
  private final Shares shares;
  private final Timeline timeline;
  private final Outbox outbox;
  private final PublicUrl url;

  WriteController(
      WritePages pages,
      Dossiers dossiers,
      Persons persons,
      Threads threads,
      Shares shares,
      Timeline timeline,
      Outbox outbox,
      PublicUrl url) {
    this.pages = pages;
    this.dossiers = dossiers;
    this.persons = persons;
    this.threads = threads;
    this.shares = shares;
    this.timeline = timeline;
    this.outbox = outbox;
    this.url = url;
  }

  /** Messages to the person may speak of home: the concierge writes them. */
  @GetMapping
  String show(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String a,
      @RequestParam(required = false) @Nullable String modele,
      @RequestParam(required = false) @Nullable String demarche,
      MyRoles roles,
      Account me,
      Texts t,
      Model model) {
    var dossier = dossiers.get(new DossierId(id)).id();
    var concierge = roles.any(Role.CONCIERGE);
    var toPerson = concierge && !a.equals("autre");
    var form = pages.filled(territory, dossier, toPerson, modele, demarche, me);
    model.addAttribute("page", pages.page(territory, dossier, toPerson, concierge, form, t));
    return "settlement/write";
  }

  @PostMapping
  String send(
      Territory territory,
      @PathVariable UUID id,
      @Valid @ModelAttribute WriteForm wanted,
      BindingResult binding,
      MyRoles roles,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id)).id();
    var concierge = roles.any(Role.CONCIERGE);
    if (wanted.toPerson() && !concierge) {
      throw new NotFound(id);
    }
    var form = Form.sent(request, binding, t);
    if (!wanted.toPerson() && !form.value("email").strip().matches(ADDRESS)) {
      form = form.refusing("email", t.get("desk.write.email.missing"));
    }
    var left = Marks.left(form.value("words"));
    if (!left.isEmpty()) {
      form = form.refusing("words", t.get("desk.write.left", String.join(" ", left)));
    }
    if (!form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "page", pages.page(territory, dossier, wanted.toPerson(), concierge, form, t));
      return "settlement/write";
    }
    if (wanted.toPerson()) {
      toPerson(territory, dossier, wanted, me);
    } else {
      toOther(territory, dossier, wanted, me, t);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("desk.write.sent")));
    return "redirect:" + DossierPages.url(territory, dossier);
  }

  private void toPerson(Territory territory, DossierId dossier, WriteForm wanted, Account me) {
    var words = linked(territory, dossier, wanted.words(), me);
    threads.write(
        territory, dossier.value(), FormToken.of(wanted.message()), Author.of(me), false, words);
  }

  /** Somebody else never gets the way to the person's page. */
  private void toOther(
      Territory territory, DossierId dossier, WriteForm wanted, Account me, Texts t) {
    var subject = wanted.subject();
    var email = String.valueOf(wanted.email()).strip();
    outbox.send(
        Mail.to(
                email,
                null,
                "fr",
                subject == null || subject.isBlank()
                    ? t.get("desk.write.subject.none", territory.name())
                    : subject.strip(),
                wanted.words().replace(Marks.LINK, "").strip())
            .answeredTo(me.email()));
    timeline.add(
        dossier,
        Entry.Kind.NOTE,
        null,
        t.get("desk.write.noted", email),
        me.id(),
        Entry.Readers.STAFF);
  }

  private String linked(Territory territory, DossierId dossier, String words, Account me) {
    if (!words.contains(Marks.LINK)) {
      return words;
    }
    var person = persons.get(dossiers.get(dossier).person());
    var token =
        shares.give(dossier, Share.Kind.PERSON, null, person.name(), person.email(), me.id());
    return words.replace(Marks.LINK, url.of(territory, "/suivi/" + token));
  }
}
