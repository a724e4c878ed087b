package fr.ancrage.messaging;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the other side of a thread that something waits there. */
@Component
class ThreadMails {
  private final Persons persons;
  private final Accounts accounts;
  private final PublicUrl url;
  private final Outbox outbox;
  private final TextCatalogue texts;

  ThreadMails(
      Persons persons, Accounts accounts, PublicUrl url, Outbox outbox, TextCatalogue texts) {
    this.persons = persons;
    this.accounts = accounts;
    this.url = url;
    this.outbox = outbox;
    this.texts = texts;
  }

  void toPerson(Territory territory, Subject about, Author by, String words, String token) {
    var person = persons.get(about.person());
    if (person.email() == null) {
      return;
    }
    send(
        person.email(),
        person.name(),
        person.givenName(),
        person.language(),
        by,
        words,
        url.of(territory, "/messages/" + token));
  }

  void toTeam(Territory territory, Subject about, Author by, String words) {
    for (var id : about.told()) {
      var account = accounts.get(id);
      send(
          account.email(),
          account.name(),
          account.name(),
          account.language(),
          by,
          words,
          url.of(territory, about.path() + "/messages"));
    }
  }

  private void send(
      String address,
      String name,
      String called,
      String language,
      Author by,
      String words,
      String page) {
    var t = texts.in(Locale.of(language));
    outbox.send(
        Mail.to(
                address,
                name,
                t.language(),
                t.get("messaging.thread.mail.subject", by.name()),
                t.get("messaging.mail.hello", called),
                t.get("messaging.thread.mail.words", by.name()),
                words,
                t.get("messaging.thread.mail.once"))
            .with(new Mail.Action(t.get("messaging.thread.mail.action"), page)));
  }
}
