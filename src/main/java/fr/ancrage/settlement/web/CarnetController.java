package fr.ancrage.settlement.web;

import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audience;
import fr.ancrage.shared.web.ForPerson;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Hands out the booklet: to the person, and to who accompanies them. */
@Controller
@RequestMapping("/t/{territory}")
class CarnetController {
  private final Carnets carnets;
  private final PersonDoors doors;
  private final Downloads downloads;
  private final Audit audit;

  CarnetController(Carnets carnets, PersonDoors doors, Downloads downloads, Audit audit) {
    this.carnets = carnets;
    this.doors = doors;
    this.downloads = downloads;
    this.audit = audit;
  }

  @ForPerson
  @Access(Audience.LINK)
  @GetMapping("/suivi/{token}/carnet")
  void byLink(
      Territory territory, @PathVariable String token, Texts t, HttpServletResponse response)
      throws IOException {
    send(territory, doors.of(territory, token).dossier(), t, response);
  }

  @ForPerson
  @Access(roles = Role.PROFESSIONAL)
  @GetMapping("/moi/carnet")
  void mine(Territory territory, Account me, Texts t, HttpServletResponse response)
      throws IOException {
    send(territory, doors.of(territory, me).dossier(), t, response);
  }

  @Access(roles = Role.CONCIERGE)
  @GetMapping("/dossiers/{id}/carnet")
  void ofCase(Territory territory, @PathVariable UUID id, Account me, HttpServletResponse response)
      throws IOException {
    var dossier = new DossierId(id);
    var theirs = carnets.language(dossier);
    audit.record(territory.id(), me.id(), "settlement", "download", "booklet", id);
    send(territory, dossier, theirs, response);
  }

  private void send(Territory territory, DossierId id, Texts t, HttpServletResponse response)
      throws IOException {
    var page = carnets.page(territory, id, t);
    downloads.send(carnets.print(page, t), page.title() + ".pdf", response);
  }
}
