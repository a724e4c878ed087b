package fr.ancrage.settlement.web;

import fr.ancrage.documents.Signatures;
import fr.ancrage.documents.Signing;
import fr.ancrage.documents.web.Downloads;
import fr.ancrage.people.Audit;
import fr.ancrage.people.Persons;
import fr.ancrage.settlement.Dossiers;
import fr.ancrage.settlement.Mandate;
import fr.ancrage.settlement.MandateId;
import fr.ancrage.settlement.Mandates;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with a mandate, by whichever door they came: reads, signs, ends it. */
@Component
class PersonMandate {
  private final MandatePages pages;
  private final Mandates mandates;
  private final MandateMails mails;
  private final Signatures signatures;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Downloads downloads;
  private final Audit audit;
  private final TransactionOperations transaction;

  PersonMandate(
      MandatePages pages,
      Mandates mandates,
      MandateMails mails,
      Signatures signatures,
      Dossiers dossiers,
      Persons persons,
      Downloads downloads,
      Audit audit,
      TransactionOperations transaction) {
    this.pages = pages;
    this.mandates = mandates;
    this.mails = mails;
    this.signatures = signatures;
    this.dossiers = dossiers;
    this.persons = persons;
    this.downloads = downloads;
    this.audit = audit;
    this.transaction = transaction;
  }

  String show(
      Territory territory, PersonDoors.Door door, MandatePages.Code code, Texts t, Model model) {
    model.addAttribute(
        "page", pages.page(territory, door.dossier(), door.base(), Form.empty(), code, t));
    return "settlement/mandate/person";
  }

  /** The code goes to the address that the mandate was put before, and to no other. */
  String code(
      Territory territory,
      PersonDoors.Door door,
      Texts t,
      Model model,
      HttpServletResponse response) {
    var waiting = waiting(territory, door);
    if (waiting.isEmpty()) {
      return "redirect:" + door.base() + "/mandat";
    }
    var signature = signatures.get(waiting.get().signature());
    var person = persons.get(dossiers.get(door.dossier()).person());
    var sent =
        transaction.execute(
            _ ->
                signatures
                    .code(signature.id())
                    .map(
                        code -> {
                          mails.code(person, signature.signerEmail(), code);
                          return true;
                        })
                    .orElse(false));
    if (!Boolean.TRUE.equals(sent)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var many = new MandatePages.Code(false, t.get("mandate.code.many"));
      return show(territory, door, many, t, model);
    }
    return show(territory, door, new MandatePages.Code(true, null), t, model);
  }

  String sign(
      Territory territory,
      PersonDoors.Door door,
      String typed,
      String from,
      Texts t,
      Model model,
      HttpServletResponse response,
      RedirectAttributes flash) {
    var waiting = waiting(territory, door);
    if (waiting.isEmpty()) {
      return "redirect:" + door.base() + "/mandat";
    }
    var mandate = waiting.get();
    var signing = mandates.sign(mandate, typed, from);
    var wrong =
        switch (signing) {
          case Signing.Signed _ -> null;
          case Signing.Wrong(var left) -> t.get("mandate.code.wrong", left);
          case Signing.Stale _ -> t.get("mandate.code.stale");
        };
    if (wrong != null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var code = new MandatePages.Code(signing instanceof Signing.Wrong, wrong);
      return show(territory, door, code, t, model);
    }
    var person = persons.get(dossiers.get(door.dossier()).person());
    var signature = signatures.get(mandate.signature());
    mails.signed(territory, mandate, person, signature.signerEmail(), door.base() + "/mandat");
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("mandate.thanks")));
    return "redirect:" + door.base() + "/mandat";
  }

  String revoke(
      Territory territory, PersonDoors.Door door, String id, Texts t, RedirectAttributes flash) {
    var mandate = mandates.get(door.dossier(), new MandateId(Ids.parse(id)));
    var person = persons.get(dossiers.get(door.dossier()).person());
    transaction.executeWithoutResult(
        _ -> {
          mandates.revoke(mandate, null, person.name());
          mails.revoked(territory, mandate, person);
        });
    flash.addFlashAttribute("notice", new Notice(Tone.DONE, t.get("mandate.over")));
    return "redirect:" + door.base() + "/mandat";
  }

  void proof(Territory territory, PersonDoors.Door door, String id, HttpServletResponse response)
      throws IOException {
    var mandate = mandates.get(door.dossier(), new MandateId(Ids.parse(id)));
    audit.record(
        territory.id(),
        door.share() == null ? door.who().account() : null,
        "own page",
        "download",
        "mandate",
        mandate.id().value());
    downloads.send(mandates.proof(mandate), response);
  }

  /** What is to be signed; nothing when a form is sent twice, or too late. */
  private Optional<Mandate> waiting(Territory territory, PersonDoors.Door door) {
    var today = pages.today(territory);
    return mandates.of(door.dossier()).stream()
        .filter(one -> one.state(today) == Mandate.State.PROPOSED)
        .findFirst();
  }
}
