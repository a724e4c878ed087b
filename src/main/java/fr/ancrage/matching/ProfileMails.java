package fr.ancrage.matching;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Account;
import fr.ancrage.people.Person;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a person is told of their profile, in their language. */
@Service
public class ProfileMails {
  private final Outbox outbox;
  private final ProfileLinks links;
  private final TextCatalogue texts;
  private final PublicUrl url;

  ProfileMails(Outbox outbox, ProfileLinks links, TextCatalogue texts, PublicUrl url) {
    this.outbox = outbox;
    this.links = links;
    this.texts = texts;
    this.url = url;
  }

  /**
   * The notice for who did not give the data themselves (RGPD, 14); false without an address.
   *
   * @param from whom the data came from
   */
  public boolean inform(Territory territory, Person person, @Nullable String from, Account by) {
    var t = words(person);
    return send(
        territory,
        person,
        by,
        t.get("profile.mail.inform.subject", territory.name()),
        from == null
            ? t.get("profile.mail.inform.staff", territory.name())
            : t.get("profile.mail.inform.third", territory.name(), from),
        t.get("profile.mail.inform.rights"),
        t.get("profile.mail.open"));
  }

  /** Asks to complete the profile and to say who may see it. */
  public boolean invite(Territory territory, Person person, Account by) {
    var t = words(person);
    return send(
        territory,
        person,
        by,
        t.get("profile.mail.invite.subject", territory.name()),
        t.get("profile.mail.invite.words", by.name()),
        t.get("profile.mail.inform.rights"),
        t.get("profile.mail.open"));
  }

  /** Two years are nearly over: is it to be kept? */
  boolean remind(Territory territory, Person person, LocalDate end) {
    var t = words(person);
    return send(
        territory,
        person,
        null,
        t.get("profile.mail.remind.subject", territory.name()),
        t.get("profile.mail.remind.words", territory.name(), t.date(end)),
        t.get("profile.mail.remind.else"),
        t.get("profile.mail.remind.keep"));
  }

  private boolean send(
      Territory territory,
      Person person,
      @Nullable Account by,
      String subject,
      String words,
      String more,
      String button) {
    if (person.email() == null) {
      return false;
    }
    var t = words(person);
    var token = links.make(territory.id(), person.id(), by == null ? null : by.id());
    outbox.send(
        Mail.to(
                person.email(),
                person.name(),
                t.language(),
                subject,
                t.get("profile.mail.hello", person.givenName()),
                words,
                more)
            .with(new Mail.Action(button, url.of(territory, "/profil/" + token)))
            .answeredTo(by == null ? territory.contactEmail() : by.email()));
    return true;
  }

  private Texts words(Person person) {
    return texts.in(Locale.of(person.language()));
  }
}
