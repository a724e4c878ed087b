package fr.ancrage.matching.web;

import fr.ancrage.matching.JointMails;
import fr.ancrage.matching.JointSearches;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Texts;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person looks for posts with another: asks, says yes or no, sees the pairs, ends it. */
@Controller
@RequestMapping("/t/{territory}/profil/{token}/a-deux")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.PROFILE, subject = "token")
class OwnJointController {
  private final OwnDoors doors;
  private final JointSearches searches;
  private final JointPages pages;
  private final JointMails mails;
  private final Profiles profiles;
  private final Persons persons;

  OwnJointController(
      OwnDoors doors,
      JointSearches searches,
      JointPages pages,
      JointMails mails,
      Profiles profiles,
      Persons persons) {
    this.doors = doors;
    this.searches = searches;
    this.pages = pages;
    this.mails = mails;
    this.profiles = profiles;
    this.persons = persons;
  }

  @GetMapping
  String show(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String ordre,
      Texts t,
      Model model) {
    return page(territory, doors.of(territory, token), ordre, Form.empty(), t, model);
  }

  /** The answer is the same whether the other is known here or not. */
  @PostMapping
  String ask(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String email,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    if (!email.strip().matches("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}")) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var form = Form.sent(request).refusing("email", t.get("joint.email.wrong"));
      return page(territory, door, "", form, t, model);
    }
    var me = door.person();
    persons.at(email).stream()
        .filter(other -> !other.id().equals(me.id()) && profiles.of(other.id()).isPresent())
        .findFirst()
        .ifPresent(
            other -> {
              searches.ask(territory.id(), me.id(), other.id());
              mails.ask(territory, other, me, null);
            });
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("joint.asked")));
    return "redirect:" + door.base() + "/a-deux";
  }

  @PostMapping("/{id}/oui")
  String confirm(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    searches.confirm(Ids.parse(id), door.person().id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("joint.confirmed")));
    return "redirect:" + door.base() + "/a-deux";
  }

  @PostMapping("/{id}/fin")
  String end(
      Territory territory,
      @PathVariable String token,
      @PathVariable String id,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    searches.end(searches.require(Ids.parse(id), door.person().id()).id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("joint.ended")));
    return "redirect:" + door.base() + "/a-deux";
  }

  private String page(
      Territory territory, OwnDoors.Door door, String order, Form form, Texts t, Model model) {
    var url = door.base() + "/a-deux";
    var me = door.person().id();
    model.addAttribute(
        "page",
        new OwnJointPage(
            url,
            door.base(),
            // whom they asked and who has not answered may not even be known here: not shown
            searches.of(me).stream()
                .filter(one -> one.confirmed() || one.waitsFor(me))
                .map(
                    one ->
                        pages.page(territory, one, me, url + "/" + one.id(), url, order, null, t))
                .toList(),
            form));
    return "matching/own-joint";
  }
}
