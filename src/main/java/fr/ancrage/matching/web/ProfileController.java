package fr.ancrage.matching.web;

import fr.ancrage.matching.ProfileMails;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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

/** One profile: read by who may, kept up by who accompanies people. */
@Controller
@RequestMapping("/t/{territory}/profils/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class ProfileController {
  private final ProfilePages pages;
  private final Profiles profiles;
  private final Persons persons;
  private final WantedForms forms;
  private final ProfileMails mails;

  ProfileController(
      ProfilePages pages,
      Profiles profiles,
      Persons persons,
      WantedForms forms,
      ProfileMails mails) {
    this.pages = pages;
    this.profiles = profiles;
    this.persons = persons;
    this.forms = forms;
    this.mails = mails;
  }

  @GetMapping
  @Access(roles = {Role.COORDINATOR, Role.CONCIERGE, Role.RECRUITER})
  String show(
      Territory territory,
      MyRoles roles,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String need,
      Texts t,
      Model model) {
    var form = Form.filled(Map.of("need", need));
    model.addAttribute("page", pages.page(territory, roles, Ids.parse(id), form, List.of(), t));
    return "matching/profile";
  }

  @GetMapping("/modifier")
  String edit(Territory territory, @PathVariable String id, Texts t, Model model) {
    var profile = profiles.get(Ids.parse(id));
    return form(territory, id, forms.filled(profile.wanted(), profile.version()), t, model);
  }

  @PostMapping("/modifier")
  String save(
      Territory territory,
      @PathVariable String id,
      @Valid @ModelAttribute WantedForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var profile = profiles.get(Ids.parse(id));
    var reading = forms.read(territory, typed, Form.sent(request, binding, t), t);
    if (reading.wanted() == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(territory, id, reading.form(), t, model);
    }
    try {
      profiles.correct(
          territory.id(), profile.id(), typed.read(), Objects.requireNonNull(reading.wanted()));
    } catch (StaleEdit stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      var again = reading.form().refusing("profession", t.get("profile.stale"));
      var version = String.valueOf(profile.version());
      return form(territory, id, again.with("version", version), t, model);
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.saved.profile")));
    return "redirect:" + territory.url() + "/profils/" + id;
  }

  /** Sends the person their link: to be informed, to complete, to say who may see them. */
  @PostMapping("/invitation")
  String invite(
      Territory territory, Account me, @PathVariable String id, Texts t, RedirectAttributes flash) {
    var profile = profiles.get(Ids.parse(id));
    var person = persons.get(profile.person());
    var sent =
        profile.informedAt() == null
            ? mails.inform(territory, person, profile.sourceWords(), me)
            : mails.invite(territory, person, me);
    if (sent) {
      profiles.informed(person.id());
    }
    flash.addFlashAttribute(
        "notice",
        sent
            ? new Notice(
                Tone.DONE, t.get("matching.invited", Objects.requireNonNull(person.email())))
            : new Notice(Tone.LATE, t.get("matching.invited.no-email")));
    return "redirect:" + territory.url() + "/profils/" + id;
  }

  /** Somebody spoke with them: the two years begin anew, and they were told by word of mouth. */
  @PostMapping("/contact")
  String contact(Territory territory, @PathVariable String id, Texts t, RedirectAttributes flash) {
    var profile = profiles.get(Ids.parse(id));
    profiles.touch(profile.person());
    profiles.informed(profile.person());
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("matching.touched")));
    return "redirect:" + territory.url() + "/profils/" + id;
  }

  private String form(Territory territory, String id, Form form, Texts t, Model model) {
    var profile = profiles.get(Ids.parse(id));
    model.addAttribute("fields", forms.fields(territory, form, t));
    model.addAttribute("url", territory.url() + "/profils/" + id + "/modifier");
    model.addAttribute("backUrl", territory.url() + "/profils/" + id);
    model.addAttribute("name", persons.get(profile.person()).name());
    return "matching/profile-edit";
  }
}
