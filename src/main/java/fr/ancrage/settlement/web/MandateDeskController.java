package fr.ancrage.settlement.web;

import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.Account;
import fr.ancrage.people.Audit;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.MandateId;
import fr.ancrage.settlement.MandateScope;
import fr.ancrage.settlement.Mandates;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Access;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.shared.web.TypedDay;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The concierge proposes a mandate, reads its proof, ends it on request. */
@Controller
@RequestMapping("/t/{territory}/dossiers/{id}/mandat")
@Access(roles = Role.CONCIERGE)
class MandateDeskController {
  private final MandatePages pages;
  private final Mandates mandates;
  private final MandateMails mails;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Downloads downloads;
  private final Audit audit;
  private final TransactionOperations transaction;

  MandateDeskController(
      MandatePages pages,
      Mandates mandates,
      MandateMails mails,
      Dossiers dossiers,
      Persons persons,
      Downloads downloads,
      Audit audit,
      TransactionOperations transaction) {
    this.pages = pages;
    this.mandates = mandates;
    this.mails = mails;
    this.dossiers = dossiers;
    this.persons = persons;
    this.downloads = downloads;
    this.audit = audit;
    this.transaction = transaction;
  }

  @GetMapping
  String show(Territory territory, @PathVariable UUID id, Texts t, Model model) {
    return page(territory, new DossierId(id), Form.empty(), t, model);
  }

  @PostMapping
  String propose(
      Territory territory,
      @PathVariable UUID id,
      Account me,
      Texts t,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes flash) {
    var dossier = new DossierId(id);
    var person = persons.get(dossiers.get(dossier).person());
    var sent = Form.sent(request);
    var scopes =
        Stream.of(MandateScope.values()).filter(one -> sent.has("scopes", one.name())).toList();
    var today = pages.today(territory);
    var until = TypedDay.read(sent.value("until")).orElse(null);
    var form = sent;
    if (scopes.isEmpty()) {
      form = form.refusing("scopes", t.get("mandate.form.scopes"));
    }
    if (until == null
        || until.isBefore(today)
        || until.isAfter(today.plusMonths(MandatePages.LONGEST_MONTHS))) {
      form = form.refusing("until", t.get("mandate.form.until"));
    }
    var email = person.email();
    if (email == null) {
      form = form.refusing("scopes", t.get("mandate.no-email"));
    }
    if (!form.errors().isEmpty() || until == null || email == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(territory, dossier, form, t, model);
    }
    transaction.executeWithoutResult(
        _ -> {
          var mandate = mandates.propose(territory, dossier, scopes, until, me);
          mails.proposed(territory, mandate, person, email, me);
        });
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("settlement.send.done", email)));
    return "redirect:" + url(territory, dossier);
  }

  @PostMapping("/{mandate}/retrait")
  String revoke(
      Territory territory, @PathVariable UUID id, @PathVariable UUID mandate, Account me) {
    var dossier = new DossierId(id);
    mandates.revoke(mandates.get(dossier, new MandateId(mandate)), me.id(), me.name());
    return "redirect:" + url(territory, dossier);
  }

  @GetMapping("/{mandate}/preuve")
  void proof(
      Territory territory,
      @PathVariable UUID id,
      @PathVariable UUID mandate,
      Account me,
      HttpServletResponse response)
      throws IOException {
    var one = mandates.get(new DossierId(id), new MandateId(mandate));
    audit.record(territory.id(), me.id(), "settlement", "download", "mandate", mandate);
    downloads.send(mandates.proof(one), response);
  }

  private String page(Territory territory, DossierId id, Form form, Texts t, Model model) {
    var back = DossierPages.url(territory, id);
    model.addAttribute("page", pages.page(territory, id, back, form, MandatePages.Code.NONE, t));
    return "settlement/mandate/case";
  }

  private static String url(Territory territory, DossierId id) {
    return DossierPages.url(territory, id) + "/mandat";
  }
}
