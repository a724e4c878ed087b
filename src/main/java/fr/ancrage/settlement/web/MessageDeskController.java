package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Threads;
import fr.ancrage.messaging.web.ThreadView;
import fr.ancrage.messaging.web.Words;
import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossier;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The concierge's side of the thread of a dossier: messages may speak of the family. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/messages")
@Access(roles = Role.CONCIERGE)
@Audited(matter = Matter.MESSAGES)
class MessageDeskController {
  private final Dossiers dossiers;
  private final Threads threads;
  private final Persons persons;

  MessageDeskController(Dossiers dossiers, Threads threads, Persons persons) {
    this.dossiers = dossiers;
    this.threads = threads;
    this.persons = persons;
  }

  @GetMapping
  String page(Territory territory, @PathVariable String id, Texts t, Model model) {
    return show(territory, dossier(id), Form.empty(), null, t, model);
  }

  @PostMapping
  String write(
      Territory territory,
      @PathVariable String id,
      @RequestParam("message") String message,
      @RequestParam(value = "mots", defaultValue = "") String words,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var dossier = dossier(id);
    var wrong = Words.wrong(words, t);
    if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("mots", wrong);
      return show(territory, dossier, form, partial, t, model);
    }
    threads.write(territory, dossier.id().value(), Ids.parse(message), Author.of(me), false, words);
    return after(territory, dossier, partial, t, model);
  }

  @PostMapping("/lu")
  String read(
      Territory territory,
      @PathVariable String id,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      Model model) {
    var dossier = dossier(id);
    threads.read(dossier.id().value(), false);
    return after(territory, dossier, partial, t, model);
  }

  private String after(
      Territory territory, Dossier dossier, @Nullable String partial, Texts t, Model model) {
    return partial == null
        ? "redirect:" + url(territory, dossier) + "#fil"
        : show(territory, dossier, Form.empty(), partial, t, model);
  }

  private String show(
      Territory territory,
      Dossier dossier,
      Form form,
      @Nullable String partial,
      Texts t,
      Model model) {
    var messages = threads.of(dossier.id().value());
    model.addAttribute(
        "view", ThreadView.of(messages, false, url(territory, dossier), territory.zone(), form, t));
    model.addAttribute("person", persons.get(dossier.person()).name());
    model.addAttribute("dossierUrl", territory.url() + "/dossiers/" + dossier.id());
    return partial == null ? "settlement/messages" : "messaging/thread-part";
  }

  private Dossier dossier(String id) {
    return dossiers.get(new DossierId(Ids.parse(id)));
  }

  private static String url(Territory territory, Dossier dossier) {
    return territory.url() + "/dossiers/" + dossier.id() + "/messages";
  }
}
