package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's documents, by the link to their page and by their account. */
@Controller
@RequestMapping("/t/{territory}")
@ForPerson
@Audited(purpose = Purpose.OWN_CASE, matter = Matter.DOCUMENTS)
class PersonPapersController {
  private final PersonDoors doors;
  private final PersonPapers papers;

  PersonPapersController(PersonDoors doors, PersonPapers papers) {
    this.doors = doors;
    this.papers = papers;
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/documents")
  String showByLink(Territory territory, @PathVariable String token, Texts t, Model model) {
    return papers.show(territory, doors.of(territory, token), t, model);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/documents")
  String showMine(Territory territory, Account me, Texts t, Model model) {
    return papers.show(territory, doors.of(territory, me), t, model);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/documents")
  String giveByLink(
      Territory territory,
      @PathVariable String token,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> fichier,
      @RequestParam(defaultValue = "false") boolean remplace,
      Texts t,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var sent = new PaperUploads.Sent(document, photo, fichier, remplace);
    return papers.give(territory, doors.of(territory, token), sent, t, model, response, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/documents")
  String giveMine(
      Territory territory,
      Account me,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> fichier,
      @RequestParam(defaultValue = "false") boolean remplace,
      Texts t,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var sent = new PaperUploads.Sent(document, photo, fichier, remplace);
    return papers.give(territory, doors.of(territory, me), sent, t, model, response, flash);
  }

  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/documents/{file}")
  @Audited(
      purpose = Purpose.OWN_CASE,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void sendByLink(
      Territory territory,
      @PathVariable String token,
      @PathVariable String file,
      HttpServletResponse response)
      throws IOException {
    papers.send(territory, doors.of(territory, token), file, response);
  }

  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/documents/{file}")
  @Audited(
      purpose = Purpose.OWN_CASE,
      matter = Matter.DOCUMENTS,
      act = Act.EXPORTED,
      subject = "file")
  void sendMine(
      Territory territory, Account me, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    papers.send(territory, doors.of(territory, me), file, response);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/documents/{file}/nom")
  String renameByLink(
      Territory territory,
      @PathVariable String token,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String nom) {
    return papers.rename(doors.of(territory, token), file, nom);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/documents/{file}/nom")
  String renameMine(
      Territory territory,
      Account me,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String nom) {
    return papers.rename(doors.of(territory, me), file, nom);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/documents/{file}/retrait")
  String removeByLink(
      Territory territory,
      @PathVariable String token,
      @PathVariable String file,
      Texts t,
      RedirectAttributes flash) {
    return papers.remove(doors.of(territory, token), file, t, flash);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/documents/{file}/retrait")
  String removeMine(
      Territory territory,
      Account me,
      @PathVariable String file,
      Texts t,
      RedirectAttributes flash) {
    return papers.remove(doors.of(territory, me), file, t, flash);
  }

  @Access(Audience.LINK)
  @PostMapping("/suivi/{token}/documents/{file}/retour")
  String bringBackByLink(
      Territory territory, @PathVariable String token, @PathVariable String file) {
    return papers.bringBack(doors.of(territory, token), file);
  }

  @Access(roles = Role.PROFESSIONAL)
  @PostMapping("/moi/documents/{file}/retour")
  String bringBackMine(Territory territory, Account me, @PathVariable String file) {
    return papers.bringBack(doors.of(territory, me), file);
  }
}
