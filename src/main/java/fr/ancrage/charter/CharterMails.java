package fr.ancrage.charter;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is written to whoever signs, and to the coordination. */
@Component
class CharterMails {
  private final Outbox outbox;
  private final Accounts accounts;
  private final Grants grants;
  private final TextCatalogue texts;
  private final PublicUrl url;

  CharterMails(
      Outbox outbox, Accounts accounts, Grants grants, TextCatalogue texts, PublicUrl url) {
    this.outbox = outbox;
    this.accounts = accounts;
    this.grants = grants;
    this.texts = texts;
    this.url = url;
  }

  void asked(
      Territory territory,
      String name,
      String email,
      String organisation,
      Account by,
      String token) {
    var t = texts.in(Locale.FRENCH);
    outbox.send(
        Mail.to(
                email,
                name,
                t.language(),
                t.get("charter.mail.asked.subject", territory.name()),
                t.get("charter.mail.hello", name),
                t.get("charter.mail.asked.words", organisation, territory.name()),
                t.get("charter.mail.asked.how"))
            .with(new Mail.Action(t.get("charter.mail.asked.button"), page(territory, token)))
            .answeredTo(by.email()));
  }

  /** The code goes to the address that the charter was put before, and to no other. */
  void code(Engagement engagement, String code) {
    var t = texts.in(Locale.FRENCH);
    outbox.send(
        Mail.to(
            engagement.signerEmail(),
            engagement.signerName(),
            t.language(),
            t.get("charter.mail.code.subject", code),
            t.get("charter.mail.code.words", code),
            t.get("charter.mail.code.not-you")));
  }

  void signed(Territory territory, Engagement engagement, String organisation, String token) {
    var t = texts.in(Locale.FRENCH);
    outbox.send(
        Mail.to(
                engagement.signerEmail(),
                engagement.signerName(),
                t.language(),
                t.get("charter.mail.signed.subject", territory.name()),
                t.get("charter.mail.hello", engagement.signerName()),
                t.get("charter.mail.signed.words", organisation))
            .with(new Mail.Action(t.get("charter.mail.signed.button"), page(territory, token))));
    for (var colleague : grants.colleagues(territory.id())) {
      var coordinates =
          colleague.grants().stream()
              .anyMatch(one -> one.role() == Role.COORDINATOR && one.acceptedAt() != null);
      if (coordinates) {
        tell(territory, engagement, organisation, colleague.account());
      }
    }
  }

  private void tell(
      Territory territory, Engagement engagement, String organisation, Account reader) {
    Texts t = texts.in(Locale.of(accounts.get(reader.id()).language()));
    outbox.send(
        Mail.to(
                reader.email(),
                reader.name(),
                t.language(),
                t.get("charter.mail.told.subject", organisation),
                t.get("charter.mail.told.words", engagement.signerName(), organisation))
            .with(
                new Mail.Action(t.get("charter.mail.told.button"), url.of(territory, "/charte"))));
  }

  private String page(Territory territory, String token) {
    return url.of(territory, "/charte/signature/" + token);
  }
}
