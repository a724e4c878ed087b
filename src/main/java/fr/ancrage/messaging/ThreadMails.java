package fr.ancrage.messaging;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  /** Without the words: whoever follows the person reads them in the product, where they are at. */
  void toTeam(Territory territory, Subject about, Author by) {
    for (var id : about.told()) {
      var account = accounts.get(id);
      send(
          account.email(),
          account.name(),
          account.name(),
          account.language(),
          by,
          null,
          url.of(territory, about.path()));
    }
  }

  private void send(
      String address,
      String name,
      String called,
      String language,
      Author by,
      @Nullable String words,
      String page) {
    var t = texts.in(Locale.of(language));
    var written =
        words == null
            ? List.of(t.get("messaging.thread.mail.team", by.name()))
            : List.of(t.get("messaging.thread.mail.words", by.name()), words);
    outbox.send(
        Mail.to(
                address,
                name,
                t.language(),
                t.get("messaging.thread.mail.subject", by.name()),
                paragraphs(t, called, written))
            .with(new Mail.Action(t.get("messaging.thread.mail.action"), page)));
  }

  private static String[] paragraphs(Texts t, String called, List<String> written) {
    return Stream.of(
            List.of(t.get("messaging.mail.hello", called)),
            written,
            List.of(t.get("messaging.thread.mail.once")))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }
}
