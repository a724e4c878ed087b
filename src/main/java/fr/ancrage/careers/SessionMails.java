package fr.ancrage.careers;

import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What somebody on a training is told, in their language, always with the dates. */
@Component
class SessionMails {
  private final Outbox outbox;
  private final Persons persons;
  private final TextCatalogue texts;
  private final Clock clock;

  SessionMails(Outbox outbox, Persons persons, TextCatalogue texts, Clock clock) {
    this.outbox = outbox;
    this.persons = persons;
    this.texts = texts;
    this.clock = clock;
  }

  void seat(Territory territory, Session session, PersonId person) {
    tell(territory, session, person, t -> said("seat", session, t));
  }

  void waits(Territory territory, Session session, PersonId person, int place) {
    tell(
        territory,
        session,
        person,
        t -> t.get("careers.training.mail.waits", session.terms().title(), place));
  }

  /** A seat became free, and it is theirs. */
  void moved(Territory territory, Session session, PersonId person) {
    tell(territory, session, person, t -> said("moved", session, t));
  }

  void left(Territory territory, Session session, PersonId person) {
    tell(territory, session, person, t -> said("left", session, t));
  }

  void cancelled(Territory territory, Session session, PersonId person) {
    tell(
        territory,
        session,
        person,
        t -> said(session.cancelled() ? "cancelled" : "takes-place", session, t));
  }

  /** Another date, or another place. */
  void changed(Territory territory, Session session, PersonId person) {
    tell(territory, session, person, t -> said("changed", session, t));
  }

  private static String said(String what, Session session, Texts t) {
    return t.get("careers.training.mail." + what, session.terms().title());
  }

  private void tell(
      Territory territory, Session session, PersonId id, Function<Texts, String> words) {
    var person = persons.get(id);
    var terms = session.terms();
    if (person.email() == null
        || terms.ends().isBefore(LocalDate.now(clock.withZone(territory.zone())))) {
      return;
    }
    var t = texts.in(Locale.of(person.language()));
    var dates =
        terms.starts().equals(terms.ends())
            ? t.day(terms.starts())
            : t.get("careers.locum.dates", t.date(terms.starts()), t.date(terms.ends()));
    var mail =
        Mail.to(
            person.email(),
            person.name(),
            t.language(),
            t.get("careers.training.mail.subject", terms.title()),
            t.get("careers.training.mail.hello", person.givenName()),
            words.apply(t),
            t.get("careers.training.mail.dates", dates));
    var placed =
        terms.place() == null
            ? mail
            : mail.and(t.get("careers.training.mail.place", terms.place()));
    outbox.send(
        placed.and(t.get("careers.training.mail.answer")).answeredTo(territory.contactEmail()));
  }
}
