package fr.ancrage.prospects.web;

import fr.ancrage.people.Phones;
import fr.ancrage.prospects.Answers;
import fr.ancrage.prospects.Approaches;
import fr.ancrage.prospects.Prospect;
import fr.ancrage.prospects.ProspectState;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was approached answers without account: yes, later, or never. Reading changes nothing. */
@Controller
@RequestMapping("/t/{territory}/approche/{token}")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.PROSPECT)
class AnswerController {
  private final Answers answers;
  private final Approaches approaches;
  private final ProspectWords words;
  private final Clock clock;

  AnswerController(Answers answers, Approaches approaches, ProspectWords words, Clock clock) {
    this.answers = answers;
    this.approaches = approaches;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  String show(Territory territory, @PathVariable String token, Texts t, Model model) {
    model.addAttribute("page", page(territory, answers.open(token), token, t));
    return "prospects/answer";
  }

  /** « Oui, dites-m’en plus » : they are led to the profile that is theirs from now on. */
  @PostMapping("/oui")
  String yes(
      Territory territory,
      @PathVariable String token,
      Concerned concerned,
      Texts t,
      RedirectAttributes flash) {
    var person = answers.yes(territory, answers.open(token), null);
    concerned.add(person.value());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("approach.yes.done")));
    return "redirect:" + territory.url() + "/profil/" + answers.profile(territory, person);
  }

  @PostMapping("/plus-tard")
  String later(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "0") String months,
      RedirectAttributes flash) {
    var one = answers.open(token);
    if (one.open()) {
      answers.later(territory, one, months.matches("\\d{1,2}") ? Integer.parseInt(months) : 0);
    }
    return "redirect:" + territory.url() + "/approche/" + token;
  }

  /**
   * « Non, plus jamais » : nothing is left to lead to, so that the answer itself says goodbye. Who
   * has a profile meanwhile leaves it there.
   */
  @PostMapping("/jamais")
  @Audited(purpose = Purpose.OWN_CASE, matter = Matter.PROSPECT, act = Act.ERASED)
  String never(Territory territory, @PathVariable String token, Texts t, Model model) {
    var one = answers.open(token);
    if (!one.open()) {
      return "redirect:" + territory.url() + "/approche/" + token;
    }
    answers.never(territory, one.id());
    model.addAttribute("words", t.get("approach.goodbye.words", territory.name()));
    model.addAttribute("contact", territory.contactEmail());
    return "prospects/goodbye";
  }

  private AnswerPage page(Territory territory, Prospect one, String token, Texts t) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    return new AnswerPage(
        territory.url() + "/approche/" + token,
        territory.name(),
        one.known().givenName(),
        approaches.notice(territory, one, t),
        known(one, t),
        one.state() == ProspectState.LATER && one.next() != null
            ? t.get("approach.later.done", t.day(one.next(), today))
            : null,
        Answers.LATER_MONTHS.stream()
            .map(
                months ->
                    new Choice(months.toString(), t.get("approach.later.months", months), false))
            .toList(),
        territory.url(),
        one.open());
  }

  private List<ProspectPage.Fact> known(Prospect one, Texts t) {
    var known = one.known();
    var facts = new ArrayList<ProspectPage.Fact>();
    facts.add(new ProspectPage.Fact(t.get("approach.known.name"), known.name()));
    add(facts, t.get("approach.known.profession"), words.profession(known, t));
    add(facts, t.get("approach.known.email"), known.email());
    add(facts, t.get("approach.known.phone"), Phones.shown(known.phone()));
    return facts;
  }

  private static void add(List<ProspectPage.Fact> facts, String label, @Nullable String value) {
    if (value != null) {
      facts.add(new ProspectPage.Fact(label, value));
    }
  }
}
