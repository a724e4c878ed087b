package fr.ancrage.matching;

import fr.ancrage.messaging.Gathering;
import fr.ancrage.messaging.Gatherings;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The programme of a visit in the calendars of the person and of each host. */
@Component
class VisitMails {
  private final Outbox outbox;
  private final Gatherings gatherings;
  private final Persons persons;
  private final Organisations organisations;
  private final TextCatalogue texts;

  VisitMails(
      Outbox outbox,
      Gatherings gatherings,
      Persons persons,
      Organisations organisations,
      TextCatalogue texts) {
    this.outbox = outbox;
    this.gatherings = gatherings;
    this.persons = persons;
    this.organisations = organisations;
    this.texts = texts;
  }

  void planned(
      Territory territory,
      Introduction one,
      @Nullable Visit before,
      Visit now,
      Introductions.By by,
      String byEmail) {
    var person = persons.get(one.person());
    var organizer = new Gathering.Guest(by.name(), byEmail);
    person(territory, one, now, person, organizer, false);
    for (var stop : now.stops()) {
      host(stop, now.sequence(), person, organizer, false);
    }
    if (before != null) {
      for (var stop : before.stops()) {
        if (now.stops().stream().noneMatch(same -> same.id().equals(stop.id()))) {
          host(stop, now.sequence(), person, organizer, true);
        }
      }
    }
  }

  void cancelled(
      Territory territory, Introduction one, Visit visit, Introductions.By by, String byEmail) {
    var person = persons.get(one.person());
    var organizer = new Gathering.Guest(by.name(), byEmail);
    person(territory, one, visit, person, organizer, true);
    visit.stops().forEach(stop -> host(stop, visit.sequence(), person, organizer, true));
  }

  private void person(
      Territory territory,
      Introduction one,
      Visit visit,
      Person person,
      Gathering.Guest organizer,
      boolean off) {
    if (person.email() == null || visit.stops().isEmpty()) {
      return;
    }
    var t = texts.in(Locale.of(person.language()));
    var where = organisations.find(one.organisation()).map(Organisation::name).orElse("");
    var programme =
        visit.stops().stream().map(stop -> line(stop, t)).collect(Collectors.joining("\n"));
    var gathering =
        new Gathering(
            gatherings.uid(visit.id()),
            visit.sequence(),
            t.get("profile.mail.visit.subject", where),
            visit.stops().getFirst().place(),
            programme,
            visit.stops().getFirst().starts(),
            visit.stops().getLast().ends(),
            organizer,
            List.of(new Gathering.Guest(person.name(), person.email())));
    var mail =
        Mail.to(
                person.email(),
                person.name(),
                t.language(),
                t.get(off ? "profile.mail.visit.cancelled" : "profile.mail.visit.subject", where),
                t.get("profile.mail.hello", person.givenName()),
                off
                    ? t.get("profile.mail.visit.cancelled", where)
                    : t.get("profile.mail.visit.words", territory.name()) + "\n" + programme)
            .with(off ? gatherings.cancel(gathering) : gatherings.request(gathering))
            .answeredTo(organizer.email());
    outbox.send(visit.words() == null || off ? mail : mail.and(visit.words()));
  }

  private void host(
      Visit.Stop stop, int sequence, Person person, Gathering.Guest organizer, boolean off) {
    if (stop.hostEmail() == null) {
      return;
    }
    var t = texts.in(Locale.FRENCH);
    var name = stop.hostName() == null ? stop.hostEmail() : stop.hostName();
    var gathering =
        new Gathering(
            gatherings.uid(stop.id()),
            sequence,
            t.get("matching.mail.visit.title", person.name(), stop.title()),
            stop.place(),
            null,
            stop.starts(),
            stop.ends(),
            organizer,
            List.of(new Gathering.Guest(name, stop.hostEmail())));
    outbox.send(
        Mail.to(
                stop.hostEmail(),
                name,
                t.language(),
                t.get(
                    off ? "matching.mail.visit.cancelled" : "matching.mail.visit.subject",
                    person.name()),
                t.get(
                    off ? "matching.mail.visit.cancelled" : "matching.mail.visit.words",
                    person.name()),
                line(stop, t))
            .with(off ? gatherings.cancel(gathering) : gatherings.request(gathering))
            .answeredTo(organizer.email()));
  }

  private static String line(Visit.Stop stop, Texts t) {
    var host = stop.hostName() == null ? "" : " (" + stop.hostName() + ")";
    return t.day(stop.start().toLocalDate())
        + ", "
        + t.time(stop.start().toLocalTime())
        + " – "
        + t.time(stop.end().toLocalTime())
        + " : "
        + stop.title()
        + host
        + ", "
        + stop.place();
  }
}
