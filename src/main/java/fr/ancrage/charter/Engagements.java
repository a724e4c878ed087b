package fr.ancrage.charter;

import fr.ancrage.documents.Signatures;
import fr.ancrage.documents.Signer;
import fr.ancrage.documents.Signing;
import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.ToSign;
import fr.ancrage.messaging.LinkOver;
import fr.ancrage.messaging.Links;
import fr.ancrage.people.Account;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Part;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing the charter: a simple electronic signature in the name of a member. */
@Service
public class Engagements {
  /** The purpose of the links that are sent to representatives. */
  public static final String PURPOSE = "charter";

  private static final String MATTER = "charter";
  private static final Duration LIFE = Duration.ofDays(60);

  private final Charters charters;
  private final EngagementStore store;
  private final CharterMails mails;
  private final Signatures signatures;
  private final Organisations organisations;
  private final Links links;
  private final TextCatalogue texts;
  private final Clock clock;

  Engagements(
      Charters charters,
      EngagementStore store,
      CharterMails mails,
      Signatures signatures,
      Organisations organisations,
      Links links,
      TextCatalogue texts,
      Clock clock) {
    this.charters = charters;
    this.store = store;
    this.mails = mails;
    this.signatures = signatures;
    this.organisations = organisations;
    this.links = links;
    this.texts = texts;
    this.clock = clock;
  }

  /** All that count, the newest version first. */
  public List<Engagement> all() {
    return store.all();
  }

  /** One of them. */
  public Engagement get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /**
   * Puts the charter in force before a member's representative; what was put before and not signed
   * is void. Returned is the token of the link to it.
   */
  @Transactional
  public String ask(
      Territory territory, OrganisationId member, String name, String email, Account by) {
    var organisation = member(member);
    var version = inForce(territory);
    var t = texts.in(Locale.FRENCH);
    var signature =
        signatures.ask(
            new ToSign(
                territory.id(),
                MATTER,
                Signer.inTheNameOf(organisation.name(), name, email),
                "charter",
                String.valueOf(version.number()),
                "fr",
                version.wording().title(),
                text(version, organisation, t),
                by.name()));
    var engagement =
        new Engagement(
            Ids.next(),
            version.id(),
            version.number(),
            member,
            signature,
            name,
            email,
            clock.instant(),
            null);
    store.add(territory.id(), engagement, by.id());
    return links.make(territory.id(), PURPOSE, engagement.id(), null, by.id(), LIFE, false);
  }

  /** The same, sent by mail. */
  @Transactional
  public void send(
      Territory territory, OrganisationId member, String name, String email, Account by) {
    var token = ask(territory, member, name, email, by);
    mails.asked(territory, name, email, member(member).name(), by, token);
  }

  /** What a link opens; over when it was put anew, or another version has come into force. */
  public Engagement open(Territory territory, String token) {
    var engagement =
        store
            .find(links.require(token, PURPOSE).object())
            .orElseThrow(() -> new LinkOver(LinkOver.Reason.REVOKED));
    if (engagement.signedAt() == null && !engagement.version().equals(inForce(territory).id())) {
      throw new LinkOver(LinkOver.Reason.ENDED);
    }
    return engagement;
  }

  /** Mails a code to the address it was put before; false after too many. */
  @Transactional
  public boolean code(Engagement engagement) {
    Optional<String> code = signatures.code(engagement.signature());
    code.ifPresent(one -> mails.code(engagement, one));
    return code.isPresent();
  }

  /** Signs with that code; both sides get the proof. */
  @Transactional
  public Signing sign(
      Territory territory, Engagement engagement, String token, String code, String from) {
    var done = signatures.sign(engagement.signature(), code, from);
    if (done instanceof Signing.Signed && engagement.signedAt() == null) {
      store.signed(engagement.id());
      mails.signed(territory, engagement, member(engagement.organisation()).name(), token);
    }
    return done;
  }

  /** The proof that it was signed. */
  public StoredFile proof(Engagement engagement) {
    return signatures.proof(engagement.signature());
  }

  /** The text as it was frozen for this signature. */
  public List<String> frozen(Engagement engagement) {
    return signatures.get(engagement.signature()).paragraphs();
  }

  /** The rules in words, as they are signed. */
  public static List<String> sentences(Rules rules, Texts t) {
    return List.of(
        t.get("charter.rule.exclusive", rules.exclusiveDays()),
        t.get("charter.rule.answer", rules.answerDays()),
        t.name("charter.rule.pool", rules.pool()),
        t.get(
            rules.departuresConfidential()
                ? "charter.rule.departures.confidential"
                : "charter.rule.departures.open"),
        t.get("charter.rule.grace", rules.graceDays()));
  }

  private static List<String> text(CharterVersion version, Organisation organisation, Texts t) {
    var all = new ArrayList<>(version.wording().paragraphs());
    all.addAll(sentences(version.rules(), t));
    all.add(t.get("charter.text.name", organisation.name()));
    return all;
  }

  private CharterVersion inForce(Territory territory) {
    return charters
        .inForce(LocalDate.now(clock.withZone(territory.zone())))
        .orElseThrow(() -> new NotFound("charter"));
  }

  private Organisation member(OrganisationId id) {
    return organisations
        .find(id)
        .filter(one -> one.part() == Part.MEMBER)
        .orElseThrow(() -> new NotFound(id));
  }
}
