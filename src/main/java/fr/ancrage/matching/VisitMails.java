package fr.ancrage.matching;

import fr.ancrage.messaging.Gathering;
import fr.ancrage.messaging.Gatherings;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Person;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.Organisations;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The programme of a visit in the calendars of the person and of each host, each in their language.
 */
@Component
class VisitMails {
  private final Outbox outbox;
  private final Gatherings gatherings;
  private final Persons persons;
  private final Accounts accounts;
  private final Organisations organisations;
  private final ProfileLinks links;
  private final PublicUrl url;
  private final TextCatalogue texts;

  VisitMails(
      Outbox outbox,
      Gatherings gatherings,
      Persons persons,
      Accounts accounts,
      Organisations organisations,
      ProfileLinks links,
      PublicUrl url,
      TextCatalogue texts) {
    this.outbox = outbox;
    this.gatherings = gatherings;
    this.persons = persons;
    this.accounts = accounts;
    this.organisations = organisations;
    this.links = links;
    this.url = url;
    this.texts = texts;
  }

  /** A host whose part is as it was hears nothing; one who was replaced is told so. */
  void planned(Territory territory, Introduction one, @Nullable Visit before, Visit now) {
    var person = persons.get(one.person());
    var old = before == null ? List.<Visit.Stop>of() : before.stops();
    person(territory, one, now, person, false);
    now.stops().stream()
        .filter(stop -> !old.contains(stop))
        .forEach(stop -> host(territory, stop, now, person, false));
    old.stream()
        .filter(stop -> now.stops().stream().noneMatch(same -> sameHost(stop, same)))
        .forEach(stop -> host(territory, stop, now, person, true));
  }

  void cancelled(Territory territory, Introduction one, Visit visit) {
    var person = persons.get(one.person());
    person(territory, one, visit, person, true);
    visit.stops().forEach(stop -> host(territory, stop, visit, person, true));
  }

  private static boolean sameHost(Visit.Stop one, Visit.Stop other) {
    return one.id().equals(other.id()) && Objects.equals(one.hostEmail(), other.hostEmail());
  }

  private void person(
      Territory territory, Introduction one, Visit visit, Person person, boolean off) {
    if (person.email() == null || visit.stops().isEmpty()) {
      return;
    }
    var t = texts.in(Locale.of(person.language()));
    var where = organisations.find(one.organisation()).map(Organisation::name).orElse("");
    var programme =
        visit.stops().stream().map(stop -> line(stop, t)).collect(Collectors.joining("\n"));
    var organizer = organizer(territory, visit);
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
            .with(new Mail.Action(t.get("profile.mail.open"), page(territory, one)))
            .answeredTo(organizer.email());
    outbox.send(visit.words() == null || off ? mail : mail.and(visit.words()));
  }

  private String page(Territory territory, Introduction one) {
    var token = links.make(territory.id(), one.person(), one.proposedBy());
    return url.of(territory, "/profil/" + token);
  }

  private void host(Territory territory, Visit.Stop stop, Visit visit, Person person, boolean off) {
    if (stop.hostEmail() == null) {
      return;
    }
    var t = texts.in(language(stop, stop.hostEmail()));
    var name = stop.hostName() == null ? stop.hostEmail() : stop.hostName();
    var organizer = organizer(territory, visit);
    var gathering =
        new Gathering(
            gatherings.uid(stop.id()),
            visit.sequence(),
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

  /** What was said of the host; else what their account says; else French. */
  private Locale language(Visit.Stop stop, String email) {
    if (stop.hostLanguage() != null) {
      return Locale.of(stop.hostLanguage());
    }
    return accounts
        .byEmail(email)
        .map(account -> Locale.of(account.language()))
        .filter(TextCatalogue.LANGUAGES::contains)
        .orElse(Locale.FRENCH);
  }

  /** Whoever planned it; the territory, for a visit of before that was kept. */
  private Gathering.Guest organizer(Territory territory, Visit visit) {
    var organizer = visit.organizer();
    if (organizer != null) {
      return new Gathering.Guest(organizer.name(), organizer.email());
    }
    var contact = territory.contactEmail();
    return new Gathering.Guest(
        territory.name(), contact == null ? gatherings.uid(territory.slug()) : contact);
  }

  private static String line(Visit.Stop stop, Texts t) {
    return t.get(
        "profile.visit.line",
        t.day(stop.start().toLocalDate()),
        t.time(stop.start().toLocalTime()),
        t.time(stop.end().toLocalTime()),
        stop.title(),
        stop.hostName() == null ? stop.place() : stop.hostName() + ", " + stop.place());
  }
}
