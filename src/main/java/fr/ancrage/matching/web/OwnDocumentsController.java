package fr.ancrage.matching.web;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.matching.Profiles;
import fr.ancrage.shared.Act;
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
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The CV and other papers of one's own profile. */
@Controller
@RequestMapping("/t/{territory}/profil/{token}/documents")
@Access(Audience.LINK)
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.DOCUMENTS)
class OwnDocumentsController {
  private final OwnDoors doors;
  private final OwnProfiles pages;
  private final ProfileFiles given;
  private final StoredFiles files;
  private final Downloads downloads;

  OwnDocumentsController(
      OwnDoors doors,
      OwnProfiles pages,
      ProfileFiles given,
      StoredFiles files,
      Downloads downloads) {
    this.doors = doors;
    this.pages = pages;
    this.given = given;
    this.files = files;
    this.downloads = downloads;
  }

  @PostMapping
  String give(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "cv") String kind,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Texts t,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var person = door.person();
    var refused = given.keep(territory, person, kind, file, null, person.name(), t);
    if (!refused.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", pages.page(territory, door, refused, t));
      return "matching/own";
    }
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("profile.file.kept")));
    return "redirect:" + door.base() + "#documents";
  }

  @GetMapping("/{file}")
  @Audited(
      purpose = Purpose.OWN_CASE,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void send(
      Territory territory,
      @PathVariable String token,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    var person = doors.of(territory, token).person().id();
    downloads.send(files.get(Profiles.MATTER, person, new FileId(Ids.parse(file))), response);
  }

  @PostMapping("/{file}/retrait")
  String remove(
      Territory territory,
      @PathVariable String token,
      @PathVariable String file,
      Texts t,
      RedirectAttributes flash) {
    var door = doors.of(territory, token);
    var one = files.get(Profiles.MATTER, door.person().id(), new FileId(Ids.parse(file)));
    files.remove(one, StoredFile.Gone.REMOVED);
    flash.addFlashAttribute(
        "toast",
        new Toast(t.get("profile.file.removed"), door.base() + "/documents/" + file + "/retour"));
    return "redirect:" + door.base() + "#documents";
  }

  @PostMapping("/{file}/retour")
  String bringBack(Territory territory, @PathVariable String token, @PathVariable String file) {
    var door = doors.of(territory, token);
    files.bringBack(Profiles.MATTER, door.person().id(), new FileId(Ids.parse(file)));
    return "redirect:" + door.base() + "#documents";
  }
}
