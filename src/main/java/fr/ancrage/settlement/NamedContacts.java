package fr.ancrage.settlement;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody was named by somebody else. They are told at once who named them, to whom and why (GDPR,
 * article 14); where only their telephone is known, whoever calls first tells them.
 */
@Service
public class NamedContacts {
  private final FirstContacts contacts;
  private final Persons persons;
  private final ContactMail mail;
  private final Outbox outbox;
  private final TextCatalogue texts;

  NamedContacts(
      FirstContacts contacts,
      Persons persons,
      ContactMail mail,
      Outbox outbox,
      TextCatalogue texts) {
    this.contacts = contacts;
    this.persons = persons;
    this.mail = mail;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Receives it; sent twice with one token, it is received once. */
  @Transactional
  public DossierId receive(
      Territory territory,
      UUID token,
      Contact contact,
      String by,
      @Nullable AskedOffer offer,
      String origin) {
    return contacts.once(
        territory,
        token,
        origin,
        () -> {
          var known = !persons.alike(contact.person(), null).isEmpty();
          var t = texts.in(Locale.FRENCH);
          var note =
              offer == null
                  ? t.get("settlement.named.note", by)
                  : t.get("settlement.named.note.offer", by, offer.title(), offer.organisation());
          var dossier =
              contacts.open(
                  territory,
                  new Contact(
                      contact.person(),
                      contact.profession(),
                      contact.source(),
                      contact.employer(),
                      contact.start(),
                      note,
                      contact.by()));
          mail.came(territory, dossier, contact, known);
          tell(territory, contact, by, offer);
          return dossier;
        });
  }

  private void tell(Territory territory, Contact contact, String by, @Nullable AskedOffer offer) {
    var address = contact.person().email();
    if (address == null) {
      return;
    }
    var t = texts.in(Locale.of(contact.person().language()));
    var name = contact.person().givenName() + " " + contact.person().familyName();
    outbox.send(
        Mail.to(
                address,
                name,
                t.language(),
                t.get("settlement.named.mail.subject", territory.name()),
                t.get("settlement.named.mail.hello", contact.person().givenName()),
                offer == null
                    ? t.get("settlement.named.mail.words", by, territory.name())
                    : t.get(
                        "settlement.named.mail.offer",
                        by,
                        territory.name(),
                        offer.title(),
                        offer.organisation()),
                t.get("settlement.named.mail.why"),
                t.get(
                    "settlement.named.mail.rights",
                    territory.contactEmail() == null ? "" : territory.contactEmail()))
            .answeredTo(territory.contactEmail()));
  }
}
