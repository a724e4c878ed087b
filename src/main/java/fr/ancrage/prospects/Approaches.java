package fr.ancrage.prospects;

import fr.ancrage.messaging.Links;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Marks;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters of approach, in the territory's name and the person's language. The words are the
 * territory's; the notice (RGPD, 14) is the product's, always there, and so is the link by which
 * they answer without account.
 */
@Service
public class Approaches {
  /** The purpose of the links. */
  public static final String PURPOSE = "approach";

  private static final Duration LIFE = Duration.ofDays(400);

  private final ApproachTemplates templates;
  private final RetentionRules rules;
  private final Silences silences;
  private final Contacts contacts;
  private final Links links;
  private final Outbox outbox;
  private final PublicUrl urls;
  private final TextCatalogue texts;
  private final Clock clock;

  Approaches(
      ApproachTemplates templates,
      RetentionRules rules,
      Silences silences,
      Contacts contacts,
      Links links,
      Outbox outbox,
      PublicUrl urls,
      TextCatalogue texts,
      Clock clock) {
    this.templates = templates;
    this.rules = rules;
    this.silences = silences;
    this.contacts = contacts;
    this.links = links;
    this.outbox = outbox;
    this.urls = urls;
    this.texts = texts;
    this.clock = clock;
  }

  /** A letter before it leaves. */
  public record Letter(String subject, String words) {}

  /** The territory's words, for this prospect. */
  public Letter draft(Territory territory, Prospect one, @Nullable String by) {
    var t = words(one);
    var template = templates.in(t.language());
    var marks =
        new Marks()
            .with("prénom", one.known().givenName())
            .with("nom", one.known().familyName())
            .with("territoire", territory.name())
            .with("rencontre", source(one, t))
            .with("auteur", by == null ? territory.name() : by);
    return new Letter(marks.fill(template.subject()), marks.fill(template.words()));
  }

  /** What the law asks to be said (RGPD, 14), in the person's language. */
  public List<String> notice(Territory territory, Prospect one) {
    return notice(territory, one, words(one));
  }

  /** The same in the language of who reads a page. */
  public List<String> notice(Territory territory, Prospect one, Texts t) {
    var rule = rules.on(LocalDate.now(clock.withZone(territory.zone())));
    var address = territory.contactEmail();
    return List.of(
        t.get("approach.notice.source", source(one, t)),
        t.get("approach.notice.who", territory.name()),
        t.get("approach.notice.why"),
        t.get("approach.notice.long", rule.unanswered(), rule.heard()),
        address == null
            ? t.get("approach.notice.rights")
            : t.get("approach.notice.rights.at", address));
  }

  /** Where the territory has their data from, in one sentence. */
  public String source(Prospect one, Texts t) {
    return t.get(
        "approach.source." + one.known().origin().code(),
        Objects.requireNonNullElse(one.known().originWords(), ""),
        t.date(one.known().metOn()));
  }

  /**
   * Sends it, with its notice and its link.
   *
   * @return false when they said no, or have no address
   */
  @Transactional
  public boolean send(
      Territory territory,
      Prospect one,
      Letter letter,
      @Nullable AccountId by,
      String byName,
      @Nullable String answered) {
    var known = one.known();
    var address = known.email();
    if (address == null || !one.open() || silences.holds(territory.id(), address, known.phone())) {
      return false;
    }
    var t = words(one);
    var token = links.make(territory.id(), PURPOSE, one.id(), null, by, LIFE, false);
    var mail = Mail.to(address, known.name(), t.language(), letter.subject(), letter.words());
    for (var words : notice(territory, one, t)) {
      mail = mail.and(words);
    }
    outbox.send(
        mail.and(t.get("approach.mail.answer"))
            .with(
                new Mail.Action(
                    t.get("approach.mail.open"), urls.of(territory, "/approche/" + token)))
            .answeredTo(answered == null ? territory.contactEmail() : answered));
    contacts.wrote(territory, one, letter.subject(), byName);
    return true;
  }

  private Texts words(Prospect one) {
    return texts.in(Locale.of(one.known().language()));
  }
}
