package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.Threads;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
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

/** The person reads and answers by a link. Looking marks nothing as read: a button does. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}/messages/{token}")
@Access(Audience.LINK)
class MessagePageController {
  private final Links links;
  private final Threads threads;
  private final Persons persons;
  private final Accounts accounts;

  MessagePageController(Links links, Threads threads, Persons persons, Accounts accounts) {
    this.links = links;
    this.threads = threads;
    this.persons = persons;
    this.accounts = accounts;
  }

  @GetMapping
  String page(Territory territory, @PathVariable String token, Texts t, Model model) {
    return show(territory, subject(token), token, Form.empty(), null, t, model);
  }

  @PostMapping
  String write(
      Territory territory,
      @PathVariable String token,
      @RequestParam(value = "message", defaultValue = "") String id,
      @RequestParam(value = "mots", defaultValue = "") String words,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var subject = subject(token);
    var wrong = Words.wrong(words, t);
    if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("mots", wrong);
      return show(territory, subject, token, form, partial, t, model);
    }
    var person = persons.get(threads.subject(subject).person());
    threads.write(territory, subject, Ids.parse(id), Author.of(person), true, words);
    return partial == null
        ? "redirect:" + url(territory, token) + "#fil"
        : show(territory, subject, token, Form.empty(), partial, t, model);
  }

  @PostMapping("/lu")
  String read(
      Territory territory,
      @PathVariable String token,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      Model model) {
    var subject = subject(token);
    threads.read(subject, true);
    return partial == null
        ? "redirect:" + url(territory, token)
        : show(territory, subject, token, Form.empty(), partial, t, model);
  }

  private String show(
      Territory territory,
      UUID subject,
      String token,
      Form form,
      @Nullable String partial,
      Texts t,
      Model model) {
    var view =
        ThreadView.of(threads.of(subject), true, url(territory, token), territory.zone(), form, t);
    var referent = threads.subject(subject).referent();
    model.addAttribute("view", view);
    model.addAttribute(
        "lead",
        referent == null
            ? t.get("messaging.thread.lead.team")
            : t.get("messaging.thread.lead", accounts.get(referent).name()));
    return partial == null ? "messaging/messages" : "messaging/thread-part";
  }

  private UUID subject(String token) {
    return links.require(token, Threads.PURPOSE).object();
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/messages/" + token;
  }
}
