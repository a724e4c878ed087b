package fr.ancrage.settlement;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Accounts;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells whoever follows a dossier that help was asked for; the words stay in the product. */
@Component
class HelpMails {
  private final DossierSubjects subjects;
  private final Accounts accounts;
  private final Outbox outbox;
  private final PublicUrl url;
  private final TextCatalogue texts;

  HelpMails(
      DossierSubjects subjects,
      Accounts accounts,
      Outbox outbox,
      PublicUrl url,
      TextCatalogue texts) {
    this.subjects = subjects;
    this.accounts = accounts;
    this.outbox = outbox;
    this.url = url;
    this.texts = texts;
  }

  void asked(Territory territory, DossierId dossier, String name) {
    var told = subjects.find(dossier.value()).orElseThrow().told();
    for (var reader : accounts.findAll(told)) {
      var t = texts.in(Locale.of(reader.language()));
      outbox.send(
          Mail.to(
                  reader.email(),
                  reader.name(),
                  t.language(),
                  t.get("desk.help.mail.subject", name),
                  t.get("desk.help.mail.words", name))
              .with(
                  new Mail.Action(
                      t.get("desk.help.mail.open"),
                      url.of(territory, "/dossiers/" + dossier + "#aide"))));
    }
  }
}
