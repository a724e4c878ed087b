package fr.ancrage.matching.web;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person answers: to be introduced or not, to take an offer or not. */
@Controller
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.INTRODUCTION)
class OwnIntroductionController {
  private static final int LONGEST = 1000;

  private final OwnDoors doors;
  private final OwnProfiles pages;
  private final Introductions introductions;

  OwnIntroductionController(OwnDoors doors, OwnProfiles pages, Introductions introductions) {
    this.doors = doors;
    this.pages = pages;
    this.introductions = introductions;
  }

  @PostMapping("/t/{territory}/profil/{token}/mises-en-relation/{introduction}")
  String answer(
      Territory territory,
      @PathVariable String token,
      @PathVariable String introduction,
      @RequestParam(defaultValue = "") String answer,
      @RequestParam(defaultValue = "") String why,
      @RequestParam(defaultValue = "") String words,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var one = introductions.get(Ids.parse(introduction));
    if (!one.person().equals(door.person().id())) {
      throw new NotFound(introduction);
    }
    var by = new Introductions.By(Party.PERSON, null, door.person().name());
    if (answer.equals("yes") && one.state().awaited() == Party.PERSON) {
      introductions.move(
          territory,
          one.id(),
          one.state() == IntroductionState.PROPOSED
              ? IntroductionState.AGREED
              : IntroductionState.ACCEPTED,
          null,
          by);
    } else if (answer.equals("no") && one.state().moves(Party.PERSON, IntroductionState.REFUSED)) {
      var form = checked(Form.sent(request), why, words, t);
      if (!form.errors().isEmpty()) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var answered = new OwnIntroductions.Answered(one.id(), form);
        model.addAttribute("page", pages.page(territory, door, List.of(), answered, t));
        return "matching/own";
      }
      introductions.refuse(territory, one.id(), why, Typed.orNull(words), by);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.intro.thanks")));
    return "redirect:" + door.base();
  }

  private static Form checked(Form sent, String why, String words, Texts t) {
    var form = sent;
    if (!Introduction.Refused.PERSON.contains(why)) {
      form = form.refusing("why", t.get("profile.intro.why.missing"));
    }
    return words.length() > LONGEST
        ? form.refusing("words", t.get("profile.intro.words.long"))
        : form;
  }
}
