package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.matching.Introductions;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import org.springframework.stereotype.Controller;
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
  private final OwnDoors doors;
  private final Introductions introductions;

  OwnIntroductionController(OwnDoors doors, Introductions introductions) {
    this.doors = doors;
    this.introductions = introductions;
  }

  @PostMapping("/t/{territory}/profil/{token}/mises-en-relation/{introduction}")
  String answer(
      Territory territory,
      @PathVariable String token,
      @PathVariable String introduction,
      @RequestParam(defaultValue = "") String answer,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var one = introductions.get(Ids.parse(introduction));
    if (!one.person().equals(door.person().id())) {
      throw new NotFound(introduction);
    }
    var by = new Introductions.By(Party.PERSON, null, door.person().name());
    if (one.state().awaited() == Party.PERSON) {
      if (answer.equals("yes")) {
        introductions.move(
            territory,
            one.id(),
            one.state() == IntroductionState.PROPOSED
                ? IntroductionState.AGREED
                : IntroductionState.ACCEPTED,
            null,
            by);
      } else {
        introductions.refuse(territory, one.id(), "other", null, by);
      }
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.intro.thanks")));
    return "redirect:" + door.base();
  }
}
