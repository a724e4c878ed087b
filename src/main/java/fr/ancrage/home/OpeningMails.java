package fr.ancrage.home;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written about a territory that waits for the operator: mail of the product itself. */
@Component
class OpeningMails {
  private final Outbox outbox;
  private final TextCatalogue texts;
  private final AccessProperties properties;

  OpeningMails(Outbox outbox, TextCatalogue texts, AccessProperties properties) {
    this.outbox = outbox;
    this.texts = texts;
    this.properties = properties;
  }

  void waiting(Territory territory, Account by, List<Account> operators) {
    var t = in(by);
    send(
        by,
        t.get("home.mail.received.subject", territory.name()),
        t.get("home.mail.hello", by.name()),
        t.get("home.mail.received.words", territory.name()));
    for (var operator : operators) {
      var o = in(operator);
      outbox.send(
          Mail.to(
                  operator.email(),
                  operator.name(),
                  operator.language(),
                  o.get("home.mail.asked.subject", territory.name()),
                  o.get("home.mail.hello", operator.name()),
                  o.get("home.mail.asked.words", by.name(), by.email(), territory.name()))
              .with(
                  new Mail.Action(
                      o.get("home.mail.asked.button"),
                      properties.url() + "/exploitation/territoires")));
    }
  }

  void decided(
      Territory territory, Account by, Account operator, boolean agreed, @Nullable String word) {
    var verdict = agreed ? "agreed" : "refused";
    for (var reader : List.of(by, operator)) {
      var t = in(reader);
      var mail =
          Mail.to(
              reader.email(),
              reader.name(),
              reader.language(),
              t.get("home.mail." + verdict + ".subject", territory.name()),
              t.get("home.mail.hello", reader.name()),
              t.get("home.mail." + verdict + ".words", territory.name(), operator.name()));
      outbox.send(word == null || word.isBlank() ? mail : mail.and(word.strip()));
    }
  }

  private void send(Account to, String subject, String... words) {
    outbox.send(Mail.to(to.email(), to.name(), to.language(), subject, words));
  }

  private Texts in(Account reader) {
    return texts.in(Locale.of(reader.language()));
  }
}
