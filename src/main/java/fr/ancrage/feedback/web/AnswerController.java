package fr.ancrage.feedback.web;

import fr.ancrage.feedback.Answer;
import fr.ancrage.feedback.Ask;
import fr.ancrage.feedback.Asks;
import fr.ancrage.feedback.Going;
import fr.ancrage.feedback.Staying;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Comment cela se passe-t-il ? » « Pensez-vous rester ? » */
@Controller
@RequestMapping("/t/{territory}/retour/{token}")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.DOSSIER)
class AnswerController {
  private final Asks asks;
  private final Persons persons;

  AnswerController(Asks asks, Persons persons) {
    this.asks = asks;
    this.persons = persons;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    var ask = asks.open(token);
    var known = new HashMap<String, @Nullable String>();
    var answer = ask.answer();
    if (answer != null) {
      known.put("going", answer.going().code());
      known.put("staying", answer.staying().code());
      known.put("words", answer.words());
    }
    return page(territory, token, ask, Form.filled(known), t, model);
  }

  @PostMapping
  String answer(
      Territory territory,
      @PathVariable String token,
      @Valid @ModelAttribute AnswerForm wanted,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var ask = asks.open(token);
    var form = Form.sent(request, binding, t);
    var going = of(Going.values(), Going::code, wanted.going());
    var staying = of(Staying.values(), Staying::code, wanted.staying());
    if (going.isEmpty() && form.error("going") == null) {
      form = form.refusing("going", t.get("feedback.choose"));
    }
    if (staying.isEmpty() && form.error("staying") == null) {
      form = form.refusing("staying", t.get("feedback.choose"));
    }
    if (going.isEmpty() || staying.isEmpty() || !form.errors().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, token, ask, form, t, model);
    }
    var words = Typed.orNull(wanted.words());
    asks.answer(territory, token, new Answer(going.get(), staying.get(), words));
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("feedback.thanks")));
    return "redirect:" + url(territory, token);
  }

  /** They do not want to be asked again. */
  @PostMapping("/silence")
  String silence(
      Territory territory, @PathVariable String token, Texts t, RedirectAttributes flash) {
    asks.refuse(territory, token);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("feedback.silenced")));
    return "redirect:" + url(territory, token);
  }

  private String page(Territory territory, String token, Ask ask, Form form, Texts t, Model model) {
    model.addAttribute(
        "page",
        new AnswerPage(
            url(territory, token),
            persons.get(ask.person()).givenName(),
            territory.name(),
            ask.months(),
            ask.answer() != null,
            Arrays.stream(Going.values())
                .map(one -> choice(one.code(), t.name("feedback.going", one), "going", form))
                .toList(),
            Arrays.stream(Staying.values())
                .map(one -> choice(one.code(), t.name("feedback.staying", one), "staying", form))
                .toList(),
            form));
    return "feedback/answer";
  }

  private static Choice choice(String code, String label, String field, Form form) {
    return new Choice(code, label, form.has(field, code));
  }

  private static <T> Optional<T> of(
      T[] values, java.util.function.Function<T, String> code, @Nullable String typed) {
    return Arrays.stream(values).filter(one -> code.apply(one).equals(typed)).findFirst();
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/retour/" + token;
  }
}
