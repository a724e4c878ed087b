package fr.ancrage.careers;

import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainings that the territory sets up: seats, who pays, who is on them, what came of it. */
@Service
public class Sessions {
  private final SessionStore store;
  private final Persons persons;

  Sessions(SessionStore store, Persons persons) {
    this.store = store;
    this.persons = persons;
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

  /** Says it anew; refused as stale when somebody else saved first. */
  @Transactional
  public void change(
      TerritoryId territory, UUID id, int version, SessionTerms terms, List<Funder> funders) {
    get(id);
    if (!store.change(id, version, terms)) {
      throw new StaleEdit(id);
    }
    store.fund(id, territory, funders);
  }

  /** It does not take place, or does after all. */
  @Transactional
  public void cancel(UUID id, boolean off) {
    if (!store.cancel(id, off)) {
      throw new NotFound(id);
    }
  }

  /** Takes a seat, or the next place in the queue. Asking twice changes nothing. */
  @Transactional
  public Seat enrol(TerritoryId territory, UUID id, PersonId person) {
    persons.get(person);
    var seats = store.lockSeats(id).orElseThrow(() -> new NotFound(id));
    store.enrol(id, territory, person);
    return new Seat(store.rank(id, person), seats);
  }

  /** They will not come; whoever waits moves up. Taken back, they have their place again. */
  @Transactional
  public void leave(UUID id, PersonId person, boolean gone) {
    if (!store.leave(id, person, gone)) {
      throw new NotFound(person);
    }
  }

  /** What came of it for one of them. */
  @Transactional
  public void outcome(UUID id, PersonId person, Enrolled.@Nullable Outcome outcome, LocalDate on) {
    if (!store.outcome(id, person, outcome, outcome == null ? null : on)) {
      throw new NotFound(person);
    }
  }

  /** Who is on it, in order of arrival. */
  public List<Enrolled> enrolled(UUID id) {
    return store.enrolled(id);
  }
}
