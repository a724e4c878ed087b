package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Threads;
import fr.ancrage.messaging.web.Words;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The thread on the person's page: by the link they were sent, or by their account. */
@ForPerson
@Controller
@RequestMapping("/t/{territory}")
class PersonMessagesController {
  private final PersonDoors doors;
  private final PersonPages pages;
  private final Threads threads;

  PersonMessagesController(PersonDoors doors, PersonPages pages, Threads threads) {
    this.doors = doors;
    this.pages = pages;
    this.threads = threads;
  }

  /** What was typed; {@code message} is its id, made with the form. */
  record Typed(@Nullable String message, @Nullable String mots) {
    String words() {
      return mots == null ? "" : mots;
    }
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/messages")
  String writeByLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String message,
      @RequestParam(defaultValue = "") String mots,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var door = doors.of(territory, token);
    return write(territory, door, new Typed(message, mots), partial, t, request, response, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/messages")
  String writeMine(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String message,
      @RequestParam(defaultValue = "") String mots,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var door = doors.of(territory, me);
    return write(territory, door, new Typed(message, mots), partial, t, request, response, model);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/messages/lu")
  String readByLink(
      Territory territory,
      @PathVariable String token,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      Model model) {
    return read(territory, doors.of(territory, token), partial, t, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/messages/lu")
  String readMine(
      Territory territory,
      Account me,
      @RequestHeader(value = "HX-Request", required = false) @Nullable String partial,
      Texts t,
      Model model) {
    return read(territory, doors.of(territory, me), partial, t, model);
  }

  private String write(
      Territory territory,
      PersonDoors.Door door,
      Typed typed,
      @Nullable String partial,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var wrong = Words.wrong(typed.words(), t);
    if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("mots", wrong);
      if (partial != null) {
        return part(territory, door, form, t, model);
      }
      model.addAttribute("page", pages.page(territory, door.dossier(), door.base(), form, t));
      return "settlement/person";
    }
    var id = Ids.parse(typed.message() == null ? "" : typed.message());
    threads.write(territory, door.dossier().value(), id, door.who(), true, typed.words());
    doors.used(door);
    return partial == null
        ? "redirect:" + door.base() + "#fil"
        : part(territory, door, Form.empty(), t, model);
  }

  private String read(
      Territory territory, PersonDoors.Door door, @Nullable String partial, Texts t, Model model) {
    threads.read(door.dossier().value(), true);
    return partial == null
        ? "redirect:" + door.base() + "#fil"
        : part(territory, door, Form.empty(), t, model);
  }

  private String part(Territory territory, PersonDoors.Door door, Form form, Texts t, Model model) {
    model.addAttribute("view", pages.thread(territory, door.dossier(), door.base(), form, t));
    return "messaging/thread-part";
  }
}
