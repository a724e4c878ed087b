package fr.ancrage.messaging.web;

import fr.ancrage.messaging.Digests;
import fr.ancrage.messaging.Rhythm;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.territories.Territory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often one is told what is new: for colleagues, and by the link in the foot of a digest. */
@Controller
@RequestMapping("/t/{territory}/nouvelles")
class DigestController {
  private final Digests digests;

  DigestController(Digests digests) {
    this.digests = digests;
  }

  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  @GetMapping
  String mine(Territory territory, Account me, MyRoles roles, Texts t, Model model) {
    var rhythm = digests.of(territory.id(), me.id(), usual(roles));
    model.addAttribute("page", DigestPage.of(territory.url() + "/nouvelles", rhythm, t));
    model.addAttribute("inside", true);
    return "messaging/digest";
  }

  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  @PostMapping
  String choose(
      Territory territory,
      Account me,
      MyRoles roles,
      @RequestParam(value = "rythme", defaultValue = "") String rhythm,
      Texts t,
      RedirectAttributes flash) {
    digests.choose(territory.id(), me.id(), Rhythm.of(rhythm, usual(roles)));
    flash.addFlashAttribute("toast", new Toast(t.get("messaging.digest.chosen"), null));
    return "redirect:" + territory.url() + "/nouvelles";
  }

  /** Opening the link changes nothing. */
  @ForPerson
  @Access(Audience.LINK)
  @GetMapping({"/{token}", "/{token}/arret"})
  String byLink(Territory territory, @PathVariable String token, Texts t, Model model) {
    model.addAttribute("page", DigestPage.of(url(territory, token), digests.byLink(token), t));
    model.addAttribute("inside", false);
    return "messaging/digest";
  }

  @ForPerson
  @Access(Audience.LINK)
  @PostMapping("/{token}")
  String chooseByLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(value = "rythme", defaultValue = "") String rhythm,
      Texts t,
      RedirectAttributes flash) {
    digests.chooseByLink(token, Rhythm.of(rhythm, Rhythm.WEEKLY));
    flash.addFlashAttribute("toast", new Toast(t.get("messaging.digest.chosen"), null));
    return "redirect:" + url(territory, token);
  }

  /** RFC 8058: one POST by whoever received the mail, without cookie, form or redirect. */
  @ForPerson
  @Access(Audience.LINK)
  @PostMapping("/{token}/arret")
  ResponseEntity<String> stop(Territory territory, @PathVariable String token, Texts t) {
    digests.chooseByLink(token, Rhythm.NEVER);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("text/plain;charset=UTF-8"))
        .body(t.get("messaging.digest.stopped"));
  }

  private static Rhythm usual(MyRoles roles) {
    return roles.staff() ? Rhythm.DAILY : Rhythm.WEEKLY;
  }

  private static String url(Territory territory, String token) {
    return territory.url() + "/nouvelles/" + token;
  }
}
