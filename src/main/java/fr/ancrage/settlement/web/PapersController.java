package fr.ancrage.settlement.web;

import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.people.MyRoles;
import fr.ancrage.planning.Store;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Papers;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The documents of a case: read on either side of the wall. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/documents")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
class PapersController {
  private final PapersPages pages;
  private final Papers papers;
  private final Downloads downloads;
  private final Audit audit;

  PapersController(PapersPages pages, Papers papers, Downloads downloads, Audit audit) {
    this.pages = pages;
    this.papers = papers;
    this.downloads = downloads;
    this.audit = audit;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, MyRoles roles, Texts t, Model model) {
    var dossier = new DossierId(id);
    model.addAttribute(
        "page",
        pages.page(
            territory,
            dossier,
            reader(roles),
            DossierPages.url(territory, dossier),
            PapersPages.Given.nothing(),
            t));
    return "settlement/documents/case";
  }

  @GetMapping("/{file}")
  void send(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID file,
      MyRoles roles,
      Account me,
      HttpServletResponse response)
      throws IOException {
    var dossier = new DossierId(id);
    var wanted = papers.file(dossier, file);
    if (!reader(roles).whole() && !title(dossier, wanted.kind())) {
      throw new NotFound(file);
    }
    audit.record(territory.id(), me.id(), "settlement", "download", "document", file);
    downloads.send(wanted, response);
  }

  /** Whether a document is one of work, and tells of titles only. */
  private boolean title(DossierId id, String kind) {
    return papers.of(id, pages.plan(id, PapersPages.Reader.COORDINATOR)).stream()
        .anyMatch(one -> one.type().id().equals(kind) && one.type().store() == Store.OK);
  }

  static PapersPages.Reader reader(MyRoles roles) {
    return roles.any(Role.CONCIERGE)
        ? PapersPages.Reader.CONCIERGE
        : PapersPages.Reader.COORDINATOR;
  }
}
