package fr.ancrage.matching.web;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.Typed;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.NewMilestone;
import fr.ancrage.trail.Trails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff adds to a profile: milestones of the trail, CV and documents. */
@Controller
@RequestMapping("/t/{territory}/profils/{id}")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(purpose = Purpose.RECRUITING, matter = Matter.PROFILE)
class ProfileDeskController {
  private final ProfilePages pages;
  private final Profiles profiles;
  private final Persons persons;
  private final Trails trails;
  private final ProfileFiles given;
  private final StoredFiles files;
  private final Downloads downloads;

  ProfileDeskController(
      ProfilePages pages,
      Profiles profiles,
      Persons persons,
      Trails trails,
      ProfileFiles given,
      StoredFiles files,
      Downloads downloads) {
    this.pages = pages;
    this.profiles = profiles;
    this.persons = persons;
    this.trails = trails;
    this.given = given;
    this.files = files;
    this.downloads = downloads;
  }

  @PostMapping("/jalons")
  String milestone(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @Valid @ModelAttribute MilestoneForm typed,
      BindingResult binding,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var person = profiles.get(Ids.parse(id)).person();
    var form = Form.sent(request, binding, t);
    var kind =
        Arrays.stream(Milestone.Kind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(typed.kind()))
            .findFirst();
    var since = TypedDay.read(typed.since());
    var to = TypedDay.read(typed.to());
    if (since.isPresent() && to.isPresent() && to.get().isBefore(since.get())) {
      form = form.refusing("to", t.get("profile.until.before"));
    }
    if (!form.errors().isEmpty() || kind.isEmpty() || since.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(territory, roles, Ids.parse(id), form, List.of(), t));
      return "matching/profile";
    }
    var where = Typed.orNull(typed.organisation());
    var milestone =
        trails.record(
            territory.id(),
            person,
            new NewMilestone(
                kind.get(),
                where == null ? null : new OrganisationId(Ids.parse(where)),
                Typed.orNull(typed.words()),
                since.get(),
                to.orElse(null)),
            me.id(),
            me.name());
    var url = territory.url() + "/profils/" + id;
    flash.addFlashAttribute(
        "toast",
        new Toast(t.get("matching.milestone.added"), url + "/jalons/" + milestone + "/retrait"));
    return "redirect:" + url + "#parcours";
  }

  @PostMapping("/jalons/{milestone}/retrait")
  String remove(Territory territory, @PathVariable String id, @PathVariable String milestone) {
    trails.remove(profiles.get(Ids.parse(id)).person(), Ids.parse(milestone), true);
    return "redirect:" + territory.url() + "/profils/" + id + "#parcours";
  }

  @PostMapping("/documents")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.DOCUMENTS)
  String give(
      Territory territory,
      MyRoles roles,
      Account me,
      @PathVariable String id,
      @RequestParam(defaultValue = "cv") String kind,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var person = persons.get(profiles.get(Ids.parse(id)).person());
    var refused = given.keep(territory, person, kind, file, me.id(), me.name(), t);
    if (!refused.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute(
          "page", pages.page(territory, roles, Ids.parse(id), Form.empty(), refused, t));
      return "matching/profile";
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.file.kept")));
    return "redirect:" + territory.url() + "/profils/" + id + "#documents";
  }

  @GetMapping("/documents/{file}")
  @Audited(
      purpose = Purpose.RECRUITING,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void send(@PathVariable String id, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    downloads.send(file(id, file), response);
  }

  @PostMapping("/documents/{file}/retrait")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.DOCUMENTS, subject = "file")
  String removeFile(
      Territory territory,
      @PathVariable String id,
      @PathVariable String file,
      Texts t,
      RedirectAttributes flash) {
    files.remove(file(id, file), StoredFile.Gone.REMOVED);
    var url = territory.url() + "/profils/" + id;
    flash.addFlashAttribute(
        "toast", new Toast(t.get("profile.file.removed"), url + "/documents/" + file + "/retour"));
    return "redirect:" + url + "#documents";
  }

  @PostMapping("/documents/{file}/retour")
  @Audited(purpose = Purpose.RECRUITING, matter = Matter.DOCUMENTS, subject = "file")
  String bringBack(Territory territory, @PathVariable String id, @PathVariable String file) {
    var person = profiles.get(Ids.parse(id)).person();
    files.bringBack(Profiles.MATTER, person, new FileId(Ids.parse(file)));
    return "redirect:" + territory.url() + "/profils/" + id + "#documents";
  }

  private StoredFile file(String id, String file) {
    var person = profiles.get(Ids.parse(id)).person();
    return files.get(Profiles.MATTER, person, new FileId(Ids.parse(file)));
  }
}
