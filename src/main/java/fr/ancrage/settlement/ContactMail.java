package fr.ancrage.settlement;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grant;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written about a first contact: to those who follow it, and to who came by themselves. */
@Component
class ContactMail {
  private final Outbox outbox;
  private final Grants grants;
  private final Accounts accounts;
  private final TextCatalogue texts;
  private final AccessProperties properties;

  ContactMail(
      Outbox outbox,
      Grants grants,
      Accounts accounts,
      TextCatalogue texts,
      AccessProperties properties) {
    this.outbox = outbox;
    this.grants = grants;
    this.accounts = accounts;
    this.texts = texts;
    this.properties = properties;
  }

  void handedOver(
      Territory territory, DossierId dossier, Contact contact, Account by, boolean perhapsKnown) {
    for (var reader : concierges(territory)) {
      var t = texts.in(Locale.of(reader.language()));
      var name = name(contact);
      var mail =
          Mail.to(
              reader.email(),
              reader.name(),
              t.language(),
              t.get("settlement.mail.handed.subject", by.name(), name),
              t.get("settlement.mail.handed.words", by.name(), name, profession(contact, t)));
      send(mail, territory, dossier, perhapsKnown, t);
    }
  }

  void came(Territory territory, DossierId dossier, Contact contact, boolean perhapsKnown) {
    for (var reader : concierges(territory)) {
      var t = texts.in(Locale.of(reader.language()));
      var mail =
          Mail.to(
              reader.email(),
              reader.name(),
              t.language(),
              t.get("settlement.mail.came.subject", name(contact), territory.name()),
              t.get("settlement.mail.came.words", name(contact), profession(contact, t)));
      send(mail, territory, dossier, perhapsKnown, t);
    }
  }

  /**
   * The person has it in writing: received, and who calls when.
   *
   * @param profile the link to the profile that their answer to an offer made
   */
  void thanks(
      Territory territory, Contact contact, @Nullable AskedOffer offer, @Nullable String profile) {
    var address = contact.person().email();
    if (address == null) {
      return;
    }
    var t = texts.in(Locale.of(contact.person().language()));
    var mail =
        Mail.to(
            address,
            name(contact),
            t.language(),
            t.get("settlement.mail.thanks.subject", territory.name()),
            t.get("settlement.mail.thanks.hello", name(contact)),
            t.get("settlement.mail.thanks.words", territory.name()),
            t.get("settlement.mail.thanks.rights"));
    if (offer != null && profile != null) {
      mail =
          mail.and(t.get("settlement.mail.thanks.offer", offer.title(), offer.organisation()))
              .with(
                  new Mail.Action(
                      t.get("settlement.mail.thanks.profile"),
                      properties.url() + territory.url() + "/profil/" + profile));
    }
    outbox.send(mail.answeredTo(territory.contactEmail()));
  }

  private void send(
      Mail mail, Territory territory, DossierId dossier, boolean perhapsKnown, Texts t) {
    var url = properties.url() + territory.url() + "/dossiers/" + dossier;
    outbox.send(
        (perhapsKnown ? mail.and(t.get("settlement.mail.perhaps-known")) : mail)
            .with(new Mail.Action(t.get("settlement.mail.open"), url)));
  }

  /** Concierges of the territory; where there is none, its coordinators. */
  private List<Account> concierges(Territory territory) {
    var team = grants.team(territory.id()).stream().filter(one -> one.acceptedAt() != null);
    var byRole = team.toList();
    var concierges = with(byRole, Role.CONCIERGE);
    return concierges.isEmpty() ? with(byRole, Role.COORDINATOR) : concierges;
  }

  private List<Account> with(List<Grant> team, Role role) {
    return team.stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::account)
        .distinct()
        .flatMap(account -> accounts.find(account).stream())
        .toList();
  }

  private static String name(Contact contact) {
    return (contact.person().givenName() + " " + contact.person().familyName()).strip();
  }

  private static String profession(Contact contact, Texts t) {
    return contact.profession() == null ? "" : " (" + contact.profession().label(t) + ")";
  }
}
