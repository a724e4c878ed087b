package fr.ancrage.settlement;

import fr.ancrage.people.Account;
import fr.ancrage.people.Persons;
import fr.ancrage.territories.Territory;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A director hands somebody over; whoever follows them hears of it once. */
@Service
public class Handovers {
  private final FirstContacts contacts;
  private final FirstContactStore store;
  private final Persons persons;
  private final ContactMail mail;

  Handovers(FirstContacts contacts, FirstContactStore store, Persons persons, ContactMail mail) {
    this.contacts = contacts;
    this.store = store;
    this.persons = persons;
    this.mail = mail;
  }

  /**
   * Hands a person over for {@link Contact#employer}. One form, one handover, one mail to each
   * concierge; a likely duplicate is said to them, never to the director.
   *
   * @param email the message it came from, as it was pasted
   */
  @Transactional
  public DossierId hand(
      Territory territory, UUID token, Contact contact, @Nullable String email, Account by) {
    store.forgetEmailsOfClosed();
    return contacts.once(
        territory,
        token,
        null,
        () -> {
          var known = persons.alike(contact.person(), null);
          var dossier = contacts.open(territory, contact);
          store.handedOver(
              territory.id(), dossier, contact.employer(), by.id(), contact.note(), email);
          mail.handedOver(territory, dossier, contact, by, !known.isEmpty());
          return dossier;
        });
  }

  /** What this form made when it was sent the first time. */
  public Optional<DossierId> received(UUID token) {
    return contacts.received(token);
  }
}
