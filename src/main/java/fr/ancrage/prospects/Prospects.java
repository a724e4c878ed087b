package fr.ancrage.prospects;

import fr.ancrage.messaging.Links;
import fr.ancrage.people.Account;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Phones;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those whom the territory approaches, in its own name and not one structure's: each with one owner
 * and a next day. Nobody is noted who said no.
 */
@Service
public class Prospects {
  private final ProspectStore store;
  private final Silences silences;
  private final Links links;
  private final Clock clock;

  Prospects(ProspectStore store, Silences silences, Links links, Clock clock) {
    this.store = store;
    this.silences = silences;
    this.links = links;
    this.clock = clock;
  }

  /** What came of noting somebody. */
  public sealed interface Noted {
    /** Noted, to be looked at today. */
    record Made(UUID id) implements Noted {}

    /** They are noted already, at this address or number. */
    record Already(Prospect one) implements Noted {}

    /** They said no. */
    record Silent() implements Noted {}
  }

  /** One of the territory at work. */
  public Prospect get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** One that may have been erased meanwhile. */
  public Optional<Prospect> find(UUID id) {
    return store.find(id);
  }

  /** Those who are reached in the same way, in one statement. */
  public List<Prospect> same(List<Known> all) {
    return store.at(
        all.stream().map(Known::email).filter(Objects::nonNull).toList(),
        all.stream().map(one -> Phones.normal(one.phone())).filter(Objects::nonNull).toList());
  }

  /** Notes somebody; who notes them looks after them. */
  @Transactional
  public Noted note(Territory territory, Known known, Account by) {
    return note(territory, known, by.id(), by.id(), by.name());
  }

  /** A visitor names somebody: whoever takes it first looks after them. */
  @Transactional
  public Noted named(Territory territory, Known known, String by) {
    return note(territory, known, null, null, by);
  }

  private Noted note(
      Territory territory,
      Known known,
      @Nullable AccountId owner,
      @Nullable AccountId by,
      String byName) {
    if (silences.holds(territory.id(), known.email(), known.phone())) {
      return new Noted.Silent();
    }
    var same = same(List.of(known));
    if (!same.isEmpty()) {
      return new Noted.Already(same.getFirst());
    }
    var id = Ids.next();
    store.add(territory.id(), id, known, owner, today(territory), by, byName);
    return new Noted.Made(id);
  }

  /**
   * Corrects what is known; refused as stale when somebody else saved first. What was sent to
   * another address opens nothing any more.
   *
   * @return somebody else at the same address; empty when it was saved
   */
  @Transactional
  public Optional<Noted> correct(TerritoryId territory, UUID id, int version, Known known) {
    if (silences.holds(territory, known.email(), known.phone())) {
      return Optional.of(new Noted.Silent());
    }
    var same = same(List.of(known)).stream().filter(one -> !one.id().equals(id)).findFirst();
    if (same.isPresent()) {
      return same.map(Noted.Already::new);
    }
    var before = get(id).known().email();
    if (!store.correct(id, version, known)) {
      throw new StaleEdit(id);
    }
    if (before != null && !before.equalsIgnoreCase(known.email())) {
      links.revoke(Approaches.PURPOSE, id);
    }
    return Optional.empty();
  }

  /** Somebody looks after it from now on. */
  @Transactional
  public void hand(UUID id, AccountId owner) {
    store.hand(get(id).id(), owner);
  }

  /** It is looked at again that day. */
  @Transactional
  public void wait(UUID id, LocalDate day) {
    store.next(get(id).id(), day);
  }

  /** Takes it away, or back within a day; false when that is no longer possible. */
  @Transactional
  public boolean remove(UUID id, boolean gone) {
    return store.remove(id, gone);
  }

  /** Erases everything; their link says that it is over, as what it led to is no more. */
  @Transactional
  public void erase(UUID id) {
    store.erase(id);
  }

  /** They want to hear no more: everything is erased but what is needed to honour it. */
  @Transactional
  public void never(TerritoryId territory, UUID id) {
    var known = get(id).known();
    silences.keep(territory, known.email(), known.phone());
    erase(id);
  }

  private LocalDate today(Territory territory) {
    return LocalDate.now(clock.withZone(territory.zone()));
  }
}
