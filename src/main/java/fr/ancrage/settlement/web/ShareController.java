package fr.ancrage.settlement.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.MyRoles;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Audited;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives and takes back links without account. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/partages")
@Access(roles = {Role.COORDINATOR, Role.CONCIERGE})
@Audited(matter = Matter.SHARES)
class ShareController {
  private final Dossiers dossiers;
  private final Shares shares;
  private final Invitations invitations;
  private final DossierPages pages;
  private final Outbox outbox;
  private final AccessProperties properties;

  ShareController(
      Dossiers dossiers,
      Shares shares,
      Invitations invitations,
      DossierPages pages,
      Outbox outbox,
      AccessProperties properties) {
    this.dossiers = dossiers;
    this.shares = shares;
    this.invitations = invitations;
    this.pages = pages;
    this.outbox = outbox;
    this.properties = properties;
  }

  /** Sends the person the link to their page. */
  @PostMapping("/personne")
  @Access(roles = Role.CONCIERGE)
  String person(
      Territory territory, @PathVariable UUID id, Account me, Texts t, RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id));
    flash.addFlashAttribute(
        "notice", invitations.send(territory, dossier.id(), Share.Kind.PERSON, me, t));
    return back(territory, id);
  }

  /** Sends somebody at the employer's the link to the steps that it performs. */
  @PostMapping("/employeur")
  String employer(
      Territory territory,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      Account me,
      Texts t,
      RedirectAttributes flash) {
    var dossier = dossiers.get(new DossierId(id));
    if (name.isBlank() || !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      flash.addFlashAttribute("notice", new Notice(Tone.LATE, t.get("settlement.share.missing")));
      return back(territory, id);
    }
    var token =
        shares.give(dossier.id(), Share.Kind.EMPLOYER, null, name.strip(), email.strip(), me.id());
    var person = pages.person(dossier.id()).name();
    var url = properties.url() + Invitations.path(territory, Share.Kind.EMPLOYER, token);
    outbox.send(
        Mail.to(
                email.strip(),
                name.strip(),
                "fr",
                t.get("settlement.mail.employer.subject", person),
                t.get("settlement.mail.hello", name.strip()),
                t.get("settlement.mail.employer.text", me.name(), territory.name(), person))
            .with(new Mail.Action(t.get("settlement.mail.step.button"), url))
            .answeredTo(me.email()));
    flash.addFlashAttribute(
        "notice", new Notice(Tone.DONE, t.get("settlement.send.done", email.strip())));
    return back(territory, id);
  }

  /** Takes a link back. A coordinator can take back what concerns work only. */
  @PostMapping("/{share}/retrait")
  String revoke(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID share,
      MyRoles roles,
      Texts t,
      RedirectAttributes flash) {
    var given = shares.get(share);
    if (!roles.any(Role.CONCIERGE) && given.kind() != Share.Kind.EMPLOYER) {
      throw new NotFound(share);
    }
    shares.revoke(new DossierId(id), share);
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.share.revoked")));
    return back(territory, id);
  }

  private static String back(Territory territory, UUID id) {
    return "redirect:" + DossierPages.url(territory, new DossierId(id)) + "#liens";
  }
}
