package fr.ancrage.settlement.web;

import fr.ancrage.access.AccessProperties;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Account;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Entry;
import fr.ancrage.settlement.Share;
import fr.ancrage.settlement.Shares;
import fr.ancrage.settlement.Timeline;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.shared.web.Tone;
import fr.ancrage.territories.Territory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the person a link: to their page, or to the interview to fill. */
@Component
class Invitations {
  private final Shares shares;
  private final Outbox outbox;
  private final Timeline timeline;
  private final DossierPages pages;
  private final TextCatalogue texts;
  private final AccessProperties properties;

  Invitations(
      Shares shares,
      Outbox outbox,
      Timeline timeline,
      DossierPages pages,
      TextCatalogue texts,
      AccessProperties properties) {
    this.shares = shares;
    this.outbox = outbox;
    this.timeline = timeline;
    this.pages = pages;
    this.texts = texts;
    this.properties = properties;
  }

  /** Makes the link and mails it; without e-mail it is shown, to be passed on. */
  @Transactional
  public Notice send(Territory territory, DossierId id, Share.Kind kind, Account me, Texts t) {
    var person = pages.person(id);
    var token = shares.give(id, kind, null, person.name(), person.email(), me.id());
    var url = properties.url() + path(territory, kind, token);
    timeline.add(
        id,
        kind == Share.Kind.INTERVIEW ? Entry.Kind.INTERVIEW_SENT : Entry.Kind.PAGE_SENT,
        null,
        null,
        me.id(),
        Entry.Readers.PERSON);
    @Nullable String email = person.email();
    if (email == null) {
      return new Notice(Tone.INFO, t.get("settlement.send.by-hand", url));
    }
    var theirs = texts.in(Locale.of(person.language()));
    var key = kind == Share.Kind.INTERVIEW ? "settlement.mail.interview" : "settlement.mail.page";
    outbox.send(
        Mail.to(
                email,
                person.name(),
                theirs.language(),
                theirs.get(key + ".subject", territory.name()),
                theirs.get("settlement.mail.hello", person.givenName()),
                theirs.get(key + ".text", me.name(), territory.name()),
                theirs.get("settlement.mail.secret"))
            .with(new Mail.Action(theirs.get(key + ".button"), url))
            .answeredTo(me.email()));
    return new Notice(Tone.DONE, t.get("settlement.send.done", email));
  }

  /** Where a link of this kind leads. */
  static String path(Territory territory, Share.Kind kind, String token) {
    return territory.url()
        + switch (kind) {
          case PERSON -> "/suivi/";
          case INTERVIEW -> "/entretien/";
          case EMPLOYER, PARTNER -> "/demarches/";
        }
        + token;
  }
}
