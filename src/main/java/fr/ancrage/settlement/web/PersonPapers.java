package fr.ancrage.settlement.web;

import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Audit;
import fr.ancrage.settlement.Papers;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Toast;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with their own documents, by whichever door they came. */
@Component
class PersonPapers {
  private final PersonDoors doors;
  private final PapersPages pages;
  private final PaperUploads uploads;
  private final Papers papers;
  private final Downloads downloads;
  private final Audit audit;

  PersonPapers(
      PersonDoors doors,
      PapersPages pages,
      PaperUploads uploads,
      Papers papers,
      Downloads downloads,
      Audit audit) {
    this.doors = doors;
    this.pages = pages;
    this.uploads = uploads;
    this.papers = papers;
    this.downloads = downloads;
    this.audit = audit;
  }

  String show(Territory territory, PersonDoors.Door door, Texts t, Model model) {
    return page(territory, door, PapersPages.Given.nothing(), t, model);
  }

  String give(
      Territory territory,
      PersonDoors.Door door,
      PaperUploads.Sent sent,
      Texts t,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var plan = pages.plan(door.dossier(), PapersPages.Reader.PERSON);
    var by = new Papers.By(account(door), door.who().name());
    var given = uploads.give(door.dossier(), plan, sent, by, t);
    if (given.kept() > 0) {
      doors.used(door);
    }
    if (!given.refused().isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, door, given, t, model);
    }
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("documents.given", given.kept())));
    return "redirect:" + door.base() + "/documents#" + given.kind();
  }

  void send(Territory territory, PersonDoors.Door door, String id, HttpServletResponse response)
      throws IOException {
    var file = papers.file(door.dossier(), Ids.parse(id));
    audit.record(
        territory.id(), account(door), "own page", "download", "document", file.id().value());
    downloads.send(file, response);
  }

  String rename(PersonDoors.Door door, String id, String name) {
    var file = papers.file(door.dossier(), Ids.parse(id));
    papers.rename(file, name);
    return "redirect:" + door.base() + "/documents#" + file.kind();
  }

  String remove(PersonDoors.Door door, String id, Texts t, RedirectAttributes flash) {
    var file = papers.file(door.dossier(), Ids.parse(id));
    papers.remove(door.dossier(), file, account(door));
    doors.used(door);
    flash.addFlashAttribute(
        "toast",
        new Toast(
            t.get("documents.toast.removed", file.name()),
            door.base() + "/documents/" + file.id() + "/retour"));
    return "redirect:" + door.base() + "/documents#" + file.kind();
  }

  String bringBack(PersonDoors.Door door, String id) {
    UUID file = Ids.parse(id);
    if (!papers.bringBack(door.dossier(), file)) {
      throw new NotFound(id);
    }
    return "redirect:" + door.base() + "/documents";
  }

  private String page(
      Territory territory, PersonDoors.Door door, PapersPages.Given given, Texts t, Model model) {
    model.addAttribute(
        "page",
        pages.page(territory, door.dossier(), PapersPages.Reader.PERSON, door.base(), given, t));
    return "settlement/documents/person";
  }

  private static @Nullable AccountId account(PersonDoors.Door door) {
    return door.share() == null ? door.who().account() : null;
  }
}
