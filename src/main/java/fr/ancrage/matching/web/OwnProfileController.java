package fr.ancrage.matching.web;

import fr.ancrage.matching.Profile;
import fr.ancrage.matching.Profiles;
import fr.ancrage.matching.Wanted;
import fr.ancrage.people.MyRoles;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
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
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own profile: read, written, kept or left. */
@Controller
@RequestMapping("/t/{territory}/profil/{token}")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.PROFILE)
class OwnProfileController {
  private final OwnDoors doors;
  private final OwnProfiles pages;
  private final Profiles profiles;
  private final WantedForms forms;

  OwnProfileController(OwnDoors doors, OwnProfiles pages, Profiles profiles, WantedForms forms) {
    this.doors = doors;
    this.pages = pages;
    this.profiles = profiles;
    this.forms = forms;
  }

  @GetMapping
  String show(
      Territory territory, MyRoles roles, @PathVariable String token, Texts t, Model model) {
    var door = doors.of(territory, token);
    var seen =
        door.home() == null && roles.any(Role.PROFESSIONAL)
            ? door.from(territory.url() + "/moi")
            : door;
    model.addAttribute("page", pages.page(territory, seen, List.of(), t));
    return "matching/own";
  }

  @GetMapping("/modifier")
  String edit(Territory territory, @PathVariable String token, Texts t, Model model) {
    var door = doors.of(territory, token);
    var known = profiles.of(door.person().id());
    var form =
        forms.filled(
            known.map(Profile::wanted).orElseGet(Wanted::nothing),
            known.map(Profile::version).orElse(0));
    return form(territory, door, form, t, model);
  }

  @PostMapping("/modifier")
  String save(
      Territory territory,
      @PathVariable String token,
      @Valid @ModelAttribute WantedForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var reading = forms.read(territory, typed, Form.sent(request, binding, t), t);
    if (reading.wanted() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(territory, door, reading.form(), t, model);
    }
    var wanted = Objects.requireNonNull(reading.wanted());
    var known = profiles.of(door.person().id()).orElse(null);
    try {
      if (known == null) {
        var person = door.person().id();
        profiles.open(territory.id(), person, wanted, Profile.Source.PERSON, null);
      } else {
        profiles.correct(territory.id(), known.id(), typed.read(), wanted);
        profiles.informed(door.person().id());
      }
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var version = String.valueOf(known == null ? 0 : known.version());
      var again = reading.form().refusing("profession", t.get("profile.stale"));
      return form(territory, door, again.with("version", version), t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.saved")));
    return "redirect:" + door.base();
  }

  /** « Oui, gardez mon profil » : the two years begin anew. */
  @PostMapping("/garder")
  String keep(Territory territory, @PathVariable String token, Texts t, RedirectAttributes flash) {
    var door = doors.of(territory, token);
    profiles.touch(door.person().id());
    profiles.informed(door.person().id());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.kept")));
    return "redirect:" + door.base();
  }

  /** They look for nothing any more: erased, hence confirmed. */
  @PostMapping("/quitter")
  String leave(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "false") boolean sure,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    if (sure) {
      profiles.leave(territory.id(), door.person().id());
    }
    flash.addFlashAttribute(
        "notice",
        sure
            ? new Notice(Tone.DONE, t.get("profile.left"))
            : new Notice(Tone.LATE, t.get("profile.leave.sure.missing")));
    return "redirect:" + door.base();
  }

  private String form(Territory territory, OwnDoors.Door door, Form form, Texts t, Model model) {
    model.addAttribute("fields", forms.fields(territory, form, t));
    model.addAttribute("url", door.base() + "/modifier");
    model.addAttribute("backUrl", door.base());
    return "matching/own-edit";
  }
}
