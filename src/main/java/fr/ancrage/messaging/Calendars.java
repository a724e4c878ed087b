package fr.ancrage.messaging;

import fr.ancrage.people.Accounts;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calendars of a subject: one secret address to subscribe to, and single events to keep. */
@Service
public class Calendars {
  private static final String PURPOSE = "calendar";
  private static final Duration LIFE = Duration.ofDays(730);

  private final List<CalendarSource> sources;
  private final KnownSubjects subjects;
  private final Invitations invitations;
  private final Persons persons;
  private final Accounts accounts;
  private final Links links;
  private final PublicUrl url;
  private final TextCatalogue texts;

  Calendars(
      List<CalendarSource> sources,
      KnownSubjects subjects,
      Invitations invitations,
      Persons persons,
      Accounts accounts,
      Links links,
      PublicUrl url,
      TextCatalogue texts) {
    this.sources = sources;
    this.subjects = subjects;
    this.invitations = invitations;
    this.persons = persons;
    this.accounts = accounts;
    this.links = links;
    this.url = url;
    this.texts = texts;
  }

  /** A new secret address, told once; the one before opens nothing any more. */
  @Transactional
  public String renew(Territory territory, UUID subject, Author by) {
    var about = subjects.get(subject);
    links.revoke(PURPOSE, subject);
    var token =
        links.make(territory.id(), PURPOSE, subject, about.person(), by.account(), LIFE, false);
    return url.of(territory, "/agenda/" + token + ".ics");
  }

  /** Nobody can subscribe any more. */
  @Transactional
  public void stop(UUID subject) {
    links.revoke(PURPOSE, subject);
  }

  /** Whether somebody may be subscribed. */
  public boolean shared(UUID subject) {
    return links.any(PURPOSE, subject);
  }

  /** What the holder of the secret address reads, in the person's language. */
  public CalendarFeed feed(Territory territory, String token) {
    var link = links.require(token, PURPOSE);
    var person = persons.get(subjects.get(link.object()).person());
    var t = texts.in(Locale.of(person.language()));
    var events =
        sources.stream().flatMap(source -> source.events(link.object(), t).stream()).toList();
    return CalendarFeed.of(t.get("messaging.calendar.name", territory.name()), events);
  }

  /** A booked appointment as a file. */
  public String file(Territory territory, Appointment appointment, String token, Texts t) {
    var slot = Objects.requireNonNull(appointment.booked());
    var title = t.get("messaging.appointment.title", accounts.get(appointment.host()).name());
    return invitations.file(
        appointment, slot, title, t, url.of(territory, "/rendez-vous/" + token));
  }
}
