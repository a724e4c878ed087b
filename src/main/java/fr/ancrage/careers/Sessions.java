package fr.ancrage.careers;

import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings that the territory sets up: seats, who pays, who is on them, what came of it. */
@Service
public class Sessions {
  private final SessionStore store;
  private final Persons persons;
  private final SessionMails mails;

  Sessions(SessionStore store, Persons persons, SessionMails mails) {
    this.store = store;
    this.persons = persons;
    this.mails = mails;
  }

  /** All of them, the latest start first. */
  public List<Session> all() {
    return store.all();
  }

  /** One of them. */
  public Session get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** A new one. */
  @Transactional
  public UUID open(TerritoryId territory, SessionTerms terms, List<Funder> funders) {
    var id = Ids.next();
    store.add(id, territory, terms);
    store.fund(id, territory, funders);
    return id;
  }

  /**
   * Says it anew; refused as stale when somebody else saved first. Whoever is on it hears of
   * another date or place, and of a seat that more seats give them.
   */
  @Transactional
  public void change(
      Territory territory, UUID id, int version, SessionTerms terms, List<Funder> funders) {
    var before = get(id);
    var seated = seated(before);
    if (!store.change(id, version, terms)) {
      throw new StaleEdit(id);
    }
    store.fund(id, territory.id(), funders);
    var now = get(id);
    if (!now.cancelled() && !now.sameDaysAndPlace(before)) {
      enrolled(id).forEach(one -> mails.changed(territory, now, new PersonId(one.person())));
    }
    tellSeats(territory, now, seated, null);
  }

  /** It does not take place, or does after all; whoever is on it is told. */
  @Transactional
  public void cancel(Territory territory, UUID id, boolean off) {
    if (get(id).cancelled() == off) {
      return;
    }
    store.cancel(id, off);
    var now = get(id);
    enrolled(id).forEach(one -> mails.cancelled(territory, now, new PersonId(one.person())));
  }

  /** Takes a seat, or the next place in the queue. Asking twice changes nothing. */
  @Transactional
  public Seat enrol(Territory territory, UUID id, PersonId person) {
    persons.get(person);
    var seats = store.lockSeats(id).orElseThrow(() -> new NotFound(id));
    var already = enrolled(id).stream().anyMatch(one -> one.person().equals(person.value()));
    store.enrol(id, territory.id(), person);
    var seat = new Seat(store.rank(id, person), seats);
    if (!already) {
      tell(territory, get(id), person, seat);
    }
    return seat;
  }

  /** They will not come; whoever waits moves up. Taken back, they have their place again. */
  @Transactional
  public void leave(Territory territory, UUID id, PersonId person, boolean gone) {
    store.lockSeats(id);
    var session = get(id);
    var seated = seated(session);
    var there = enrolled(id).stream().anyMatch(one -> one.person().equals(person.value()));
    if (!store.leave(id, person, gone)) {
      throw new NotFound(person);
    }
    if (there && gone) {
      mails.left(territory, session, person);
    } else if (!there && !gone) {
      tell(territory, session, person, new Seat(store.rank(id, person), session.terms().seats()));
    }
    tellSeats(territory, session, seated, person);
  }

  private void tell(Territory territory, Session session, PersonId person, Seat seat) {
    if (seat.seated()) {
      mails.seat(territory, session, person);
    } else {
      mails.waits(territory, session, person, seat.rank() - seat.seats());
    }
  }

  /** Tells whoever gained a seat, or lost one to somebody who came back. */
  private void tellSeats(
      Territory territory, Session session, Set<UUID> before, @Nullable PersonId but) {
    if (session.cancelled()) {
      return;
    }
    var seats = session.terms().seats();
    for (var one : enrolled(session.id())) {
      var person = new PersonId(one.person());
      var seat = new Seat(one.rank(), seats);
      if (!person.equals(but) && seat.seated() != before.contains(one.person())) {
        if (seat.seated()) {
          mails.moved(territory, session, person);
        } else {
          mails.waits(territory, session, person, seat.rank() - seats);
        }
      }
    }
  }

  private Set<UUID> seated(Session session) {
    return enrolled(session.id()).stream()
        .filter(one -> one.rank() <= session.terms().seats())
        .map(Enrolled::person)
        .collect(Collectors.toSet());
  }

  /** What came of it for one of them. */
  @Transactional
  public void outcome(UUID id, PersonId person, Enrolled.@Nullable Outcome outcome, LocalDate on) {
    if (!store.outcome(id, person, outcome, outcome == null ? null : on)) {
      throw new NotFound(person);
    }
  }

  /** The trainings that somebody is on, and their place there, the latest first. */
  public List<OwnSeat> of(PersonId person) {
    return store.of(person);
  }

  /** Who is on it, in order of arrival. */
  public List<Enrolled> enrolled(UUID id) {
    return store.enrolled(id);
  }
}
