package fr.ancrage.matching;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Person;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells somebody that another would look for posts with them, in their language. */
@Service
public class JointMails {
  private final Outbox outbox;
  private final ProfileLinks links;
  private final TextCatalogue texts;
  private final PublicUrl url;

  JointMails(Outbox outbox, ProfileLinks links, TextCatalogue texts, PublicUrl url) {
    this.outbox = outbox;
    this.links = links;
    this.texts = texts;
    this.url = url;
  }

  /** False for who has no address. */
  public boolean ask(Territory territory, Person asked, Person with, @Nullable AccountId by) {
    if (asked.email() == null) {
      return false;
    }
    var t = texts.in(Locale.of(asked.language()));
    var token = links.make(territory.id(), asked.id(), by);
    outbox.send(
        Mail.to(
                asked.email(),
                asked.name(),
                t.language(),
                t.get("joint.mail.subject", with.name()),
                t.get("joint.mail.hello", asked.givenName()),
                t.get("joint.mail.words", with.name(), territory.name()),
                t.get("joint.mail.free"))
            .with(
                new Mail.Action(
                    t.get("joint.mail.open"), url.of(territory, "/profil/" + token + "/a-deux")))
            .answeredTo(territory.contactEmail()));
    return true;
  }
}
