package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Person;
import fr.ancrage.settlement.Mandate;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is written about a mandate, to whom. */
@Component
class MandateMails {
  private final Outbox outbox;
  private final Shares shares;
  private final Accounts accounts;
  private final TextCatalogue texts;
  private final PublicUrl address;

  MandateMails(
      Outbox outbox, Shares shares, Accounts accounts, TextCatalogue texts, PublicUrl address) {
    this.outbox = outbox;
    this.shares = shares;
    this.accounts = accounts;
    this.texts = texts;
    this.address = address;
  }

  /** The person is asked to read and to sign, by a link to their page. */
  void proposed(Territory territory, Mandate mandate, Person person, String email, Account by) {
    var t = texts.in(Locale.of(person.language()));
    var token =
        shares.give(mandate.dossier(), Share.Kind.PERSON, null, person.name(), email, by.id());
    outbox.send(
        Mail.to(
                email,
                person.name(),
                t.language(),
                t.get("mandate.mail.proposed.subject", territory.name()),
                t.get("settlement.mail.hello", person.givenName()),
                t.get("mandate.mail.proposed.text", by.name(), t.date(mandate.until())),
                t.get("settlement.mail.secret"))
            .with(
                new Mail.Action(
                    t.get("mandate.mail.proposed.button"),
                    address.of(territory, "/suivi/" + token + "/mandat")))
            .answeredTo(by.email()));
  }

  /** The code that signs. */
  void code(Person person, String email, String code) {
    var t = texts.in(Locale.of(person.language()));
    outbox.send(
        Mail.to(
            email,
            person.name(),
            t.language(),
            t.get("mandate.mail.code.subject", code),
            t.get("mandate.mail.code.text", code),
            t.get("mandate.mail.code.not-you")));
  }

  /** Both sides learn where the proof is. */
  void signed(Territory territory, Mandate mandate, Person person, String email, String personUrl) {
    var t = texts.in(Locale.of(person.language()));
    outbox.send(
        Mail.to(
                email,
                person.name(),
                t.language(),
                t.get("mandate.mail.signed.subject"),
                t.get("mandate.mail.signed.text", t.date(mandate.until())))
            .with(
                new Mail.Action(
                    t.get("mandate.mail.signed.button"),
                    address.of(territory, personUrl.substring(territory.url().length())))));
    tell(territory, mandate, person, "mandate.mail.signed.staff");
  }

  /** Whoever proposed it learns that it is over. */
  void revoked(Territory territory, Mandate mandate, Person person) {
    tell(territory, mandate, person, "mandate.mail.revoked.staff");
  }

  private void tell(Territory territory, Mandate mandate, Person person, String key) {
    var by = accounts.find(mandate.proposedBy());
    if (by.isPresent()) {
      var t = texts.in(Locale.of(by.get().language()));
      outbox.send(
          Mail.to(
                  by.get().email(),
                  by.get().name(),
                  t.language(),
                  t.get(key + ".subject", person.name()),
                  t.get(key, person.name(), t.date(mandate.until())))
              .with(
                  new Mail.Action(
                      t.get("mandate.mail.staff.button"),
                      address.of(territory, "/dossiers/" + mandate.dossier() + "/mandat"))));
    }
  }
}
