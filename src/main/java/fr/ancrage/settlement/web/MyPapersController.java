package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
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

/** A person's documents, by their account. */
@Controller
@RequestMapping("/t/{territory}/moi/documents")
@Access(roles = Role.PROFESSIONAL)
class MyPapersController {
  private final PersonDoors doors;
  private final PersonPapers papers;

  MyPapersController(PersonDoors doors, PersonPapers papers) {
    this.doors = doors;
    this.papers = papers;
  }

  @GetMapping
  String show(Territory territory, Account me, Texts t, Model model) {
    return papers.show(territory, doors.of(territory, me), t, model);
  }

  @PostMapping
  String give(
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

  @GetMapping("/{file}")
  void send(
      Territory territory, Account me, @PathVariable String file, HttpServletResponse response)
      throws IOException {
    papers.send(territory, doors.of(territory, me), file, response);
  }

  @PostMapping("/{file}/nom")
  String rename(
      Territory territory,
      Account me,
      @PathVariable String file,
      @RequestParam(defaultValue = "") String nom) {
    return papers.rename(doors.of(territory, me), file, nom);
  }

  @PostMapping("/{file}/retrait")
  String remove(
      Territory territory,
      Account me,
      @PathVariable String file,
      Texts t,
      RedirectAttributes flash) {
    return papers.remove(doors.of(territory, me), file, t, flash);
  }

  @PostMapping("/{file}/retour")
  String bringBack(Territory territory, Account me, @PathVariable String file) {
    return papers.bringBack(doors.of(territory, me), file);
  }
}
