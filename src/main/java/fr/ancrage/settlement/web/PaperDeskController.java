package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Papers;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the concierge does with the documents of a case. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/documents")
@Access(roles = Role.CONCIERGE)
class PaperDeskController {
  private final PapersPages pages;
  private final PaperUploads uploads;
  private final Papers papers;
  private final Clock clock;

  PaperDeskController(PapersPages pages, PaperUploads uploads, Papers papers, Clock clock) {
    this.pages = pages;
    this.uploads = uploads;
    this.papers = papers;
    this.clock = clock;
  }

  @PostMapping
  String give(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(required = false) @Nullable List<MultipartFile> photo,
      @RequestParam(required = false) @Nullable List<MultipartFile> fichier,
      @RequestParam(defaultValue = "false") boolean remplace,
      Account me,
      Texts t,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    var plan = pages.plan(dossier, PapersPages.Reader.CONCIERGE);
    var sent = new PaperUploads.Sent(document, photo, fichier, remplace);
    var given = uploads.give(dossier, plan, sent, new Papers.By(me.id(), me.name()), t);
    if (!given.refused().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, dossier, given, t, model);
    }
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("documents.given", given.kept())));
    return back(territory, dossier, document);
  }

  /** Notes that the concierge has seen a document. */
  @PostMapping("/vus")
  String seen(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(defaultValue = "") String day,
      Account me,
      Texts t,
      Model model,
      HttpServletResponse response) {
    var dossier = new DossierId(id);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var on = day.isBlank() ? today : TypedDay.read(day).orElse(null);
    if (on == null || on.isAfter(today)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var wrong = t.get(on == null ? "shared.form.date" : "documents.seen.later");
      var given = new PapersPages.Given(document, 0, List.of(wrong));
      return page(territory, dossier, given, t, model);
    }
    var plan = pages.plan(dossier, PapersPages.Reader.CONCIERGE);
    papers.seen(dossier, plan, document, on, new Papers.By(me.id(), me.name()));
    return back(territory, dossier, document);
  }

  @PostMapping("/vus/{sighting}/retrait")
  String unseen(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID sighting,
      Texts t,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    papers.seen(dossier, sighting, false);
    var undo = url(territory, dossier) + "/vus/" + sighting + "/retour";
    flash.addFlashAttribute("toast", new Toast(t.get("documents.toast.unseen"), undo));
    return back(territory, dossier, "");
  }

  @PostMapping("/vus/{sighting}/retour")
  String seenAfterAll(Territory territory, @PathVariable UUID id, @PathVariable UUID sighting) {
    var dossier = new DossierId(id);
    papers.seen(dossier, sighting, true);
    return back(territory, dossier, "");
  }

  @PostMapping("/{file}/nom")
  String rename(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID file,
      @RequestParam(defaultValue = "") String nom) {
    var dossier = new DossierId(id);
    var wanted = papers.file(dossier, file);
    papers.rename(wanted, nom);
    return back(territory, dossier, wanted.kind());
  }

  @PostMapping("/{file}/retrait")
  String remove(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID file,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    var wanted = papers.file(dossier, file);
    papers.remove(dossier, wanted, me.id());
    var undo = url(territory, dossier) + "/" + file + "/retour";
    flash.addFlashAttribute(
        "toast", new Toast(t.get("documents.toast.removed", wanted.name()), undo));
    return back(territory, dossier, wanted.kind());
  }

  @PostMapping("/{file}/retour")
  String bringBack(Territory territory, @PathVariable UUID id, @PathVariable UUID file) {
    var dossier = new DossierId(id);
    if (!papers.bringBack(dossier, file)) {
      throw new NotFound(file);
    }
    return back(territory, dossier, "");
  }

  private String page(
      Territory territory, DossierId id, PapersPages.Given given, Texts t, Model model) {
    var back = DossierPages.url(territory, id);
    var reader = PapersPages.Reader.CONCIERGE;
    model.addAttribute("page", pages.page(territory, id, reader, back, given, t));
    return "settlement/documents/case";
  }

  private static String url(Territory territory, DossierId id) {
    return DossierPages.url(territory, id) + "/documents";
  }

  private static String back(Territory territory, DossierId id, String kind) {
    return "redirect:" + url(territory, id) + (kind.isEmpty() ? "" : "#" + kind);
  }
}
