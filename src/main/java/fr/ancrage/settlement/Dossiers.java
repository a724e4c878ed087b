package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers of the territory at work. */
@Service
public class Dossiers {
  private final DossierStore store;
  private final Planners planners;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Dossiers(
      DossierStore store,
      Planners planners,
      Timeline timeline,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.planners = planners;
    this.timeline = timeline;
    this.events = events;
    this.clock = clock;
  }

  /** Opens a dossier for a person; whoever opens it is in its timeline. */
  @Transactional
  public DossierId open(
      Territory territory,
      PersonId person,
      Source source,
      @Nullable OrganisationId employer,
      @Nullable AccountId by) {
    var uuid = Ids.next();
    var id = new DossierId(uuid);
    store.add(
        id,
        territory.id(),
        person,
        source,
        employer,
        by,
        LocalDate.now(clock.withZone(territory.zone())),
        uuid.getLeastSignificantBits(),
        planners.inForce(territory));
    timeline.add(id, Entry.Kind.OPENED, source.name(), null, by, Entry.Readers.STAFF);
    events.publishEvent(new DossierChanged(territory.id(), id, by, null));
    return id;
  }

  /** The dossier, if it is one of the territory at work. */
  public Optional<Dossier> find(DossierId id) {
    return store.find(id);
  }

  /** The dossier, which must be one of the territory at work. */
  public Dossier get(DossierId id) {
    return find(id).orElseThrow(() -> new NotFound(id));
  }

  /** From which day on somebody is to call; none when nobody is. */
  public Optional<LocalDate> callOn(DossierId id) {
    return store.callOn(id);
  }

  /** The open dossier of a person, else their last one. */
  public Optional<Dossier> of(PersonId person) {
    return store.of(person);
  }

  /** The same for several persons, in one statement. */
  public Map<PersonId, Dossier> of(Collection<PersonId> persons) {
    return store.of(persons);
  }

  /** Moves to another stage; refused as stale when somebody else saved first. */
  @Transactional
  public void move(DossierId id, int version, Stage stage, @Nullable AccountId by) {
    if (!store.move(id, version, stage)) {
      throw new StaleEdit(id);
    }
    timeline.add(id, Entry.Kind.MOVED, stage.name(), null, by, Entry.Readers.EMPLOYER);
    events.publishEvent(new StageMoved(get(id).territory(), id, stage));
    events.publishEvent(new DossierChanged(get(id).territory(), id, by, null));
  }

  /** Ends it, for a reason; refused as stale when somebody else saved first. */
  @Transactional
  public void close(
      DossierId id, int version, CloseReason why, @Nullable String words, @Nullable AccountId by) {
    if (!store.close(id, version, why, words)) {
      throw new StaleEdit(id);
    }
    timeline.add(id, Entry.Kind.CLOSED, why.code(), null, by, Entry.Readers.EMPLOYER);
    if (words != null) {
      timeline.add(id, Entry.Kind.NOTE, null, words, by, Entry.Readers.STAFF);
    }
    events.publishEvent(new DossierChanged(get(id).territory(), id, by, null));
  }

  /** Somebody takes it over, or it belongs to nobody again. */
  @Transactional
  public void assign(DossierId id, @Nullable AccountId concierge, @Nullable AccountId by) {
    store.assign(id, concierge);
    timeline.add(
        id,
        Entry.Kind.ASSIGNED,
        concierge == null ? null : concierge.toString(),
        null,
        by,
        Entry.Readers.STAFF);
  }

  /** Goes back to a catalogue that it was planned with before. */
  @Transactional
  void pin(Dossier dossier, String version) {
    store.pin(List.of(dossier.id()), planners.edition(dossier.territory(), version));
  }

  /** Where the person will work. */
  @Transactional
  public void employ(DossierId id, @Nullable OrganisationId employer) {
    store.employ(id, employer);
  }
}
