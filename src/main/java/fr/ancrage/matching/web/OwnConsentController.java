package fr.ancrage.matching.web;

import fr.ancrage.matching.ConsentWords;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.Consents;
import fr.ancrage.people.Employments;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** To whom a person agrees to be shown, and where they work: one click, at once. */
@Controller
@RequestMapping("/t/{territory}/profil/{token}")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.CONSENT)
class OwnConsentController {
  private final OwnDoors doors;
  private final Consents consents;
  private final Employments employments;
  private final Organisations organisations;
  private final Profiles profiles;
  private final Clock clock;

  OwnConsentController(
      OwnDoors doors,
      Consents consents,
      Employments employments,
      Organisations organisations,
      Profiles profiles,
      Clock clock) {
    this.doors = doors;
    this.consents = consents;
    this.employments = employments;
    this.organisations = organisations;
    this.profiles = profiles;
    this.clock = clock;
  }

  @PostMapping("/accords/{organisation}")
  String give(
      Territory territory,
      @PathVariable String token,
      @PathVariable String organisation,
      @Nullable Account me,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var to = new OrganisationId(Ids.parse(organisation));
    consents.give(
        territory.id(), door.person().id(), to, ConsentWords.VERSION, me == null ? null : me.id());
    profiles.touch(door.person().id());
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("profile.consent.given", name(to)), door.base() + "/accords/" + to + "/retrait"));
    return "redirect:" + door.base() + "#accords";
  }

  @PostMapping("/accords/{organisation}/retrait")
  String revoke(
      Territory territory,
      @PathVariable String token,
      @PathVariable String organisation,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var from = new OrganisationId(Ids.parse(organisation));
    consents.revoke(territory.id(), door.person().id(), from);
    flash.addFlashAttribute(
        "toast",
        new Toast(t.get("profile.consent.revoked", name(from)), door.base() + "/accords/" + from));
    return "redirect:" + door.base() + "#accords";
  }

  @PostMapping("/employeurs")
  String employers(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") List<String> employer,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var members =
        organisations.ofTerritory(Part.MEMBER).stream()
            .map(Organisation::id)
            .filter(one -> employer.contains(one.toString()))
            .toList();
    var today = LocalDate.now(clock.withZone(territory.zone()));
    employments.state(territory.id(), door.person().id(), members, today);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.employers.saved")));
    return "redirect:" + door.base() + "#accords";
  }

  private String name(OrganisationId id) {
    return organisations.find(id).map(Organisation::name).orElse("");
  }
}
