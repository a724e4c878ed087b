package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Who;
import fr.ancrage.shared.NotFound;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ticking the steps of a dossier; each tick plans anew, and steps done stay where they are. */
@Service
public class Steps {
  private final Dossiers dossiers;
  private final Planners planners;
  private final Plans plans;
  private final StepRecords records;
  private final Timeline timeline;
  private final ApplicationEventPublisher events;

  Steps(
      Dossiers dossiers,
      Planners planners,
      Plans plans,
      StepRecords records,
      Timeline timeline,
      ApplicationEventPublisher events) {
    this.dossiers = dossiers;
    this.planners = planners;
    this.plans = plans;
    this.records = records;
    this.timeline = timeline;
    this.events = events;
  }

  /** What is recorded of every step that something has happened to. */
  public Map<String, StepRecord> records(DossierId dossier) {
    return records.of(dossier);
  }

  /** What is recorded of one step of the catalogue. */
  public StepRecord record(DossierId dossier, String step) {
    var catalogue = planners.of(dossiers.get(dossier)).catalogue();
    if (catalogue.steps().stream().noneMatch(one -> one.id().equals(step))) {
      throw new NotFound(step);
    }
    return records.of(dossier).getOrDefault(step, StepRecord.nothing(step));
  }

  /**
   * Records what happened to a step; stale when somebody else did since. Dates out of order are
   * refused by the caller's form and by the database.
   *
   * @param as in what part: {@code staff}, {@code person}, {@code employer}, {@code partner}
   */
  @Transactional
  public void tick(DossierId id, StepRecord wanted, @Nullable AccountId by, String as) {
    tick(id, wanted, by, as, null);
  }

  /** Likewise, by somebody without account. */
  @Transactional
  public void tick(
      DossierId id, StepRecord wanted, @Nullable AccountId by, String as, @Nullable String byName) {
    var before = record(id, wanted.step());
    if (before.equals(wanted)) {
      return;
    }
    records.write(id, wanted, by, as);
    var kind = kind(before, wanted);
    var dossier = dossiers.get(id);
    var readers = readers(id, wanted.step());
    var words = kind == Entry.Kind.STEP_INCOMPLETE ? wanted.missing() : null;
    if (byName == null) {
      timeline.add(id, kind, wanted.step(), words, by, readers);
    } else {
      timeline.addBy(id, kind, wanted.step(), words, byName, readers);
    }
    events.publishEvent(new DossierChanged(dossier.territory(), id, by, byName));
  }

  /**
   * Who may read what happens to a step: one that serves the household stays on its side of the
   * wall, and an employer reads of those it performs itself.
   */
  public Entry.Readers readers(DossierId id, String step) {
    if (plans.household(id, step)) {
      return Entry.Readers.HOME;
    }
    return ofEmployer(dossiers.get(id), step) ? Entry.Readers.EMPLOYER : Entry.Readers.PERSON;
  }

  private boolean ofEmployer(Dossier dossier, String step) {
    return planners.of(dossier).catalogue().steps().stream()
        .filter(one -> one.id().equals(step))
        .anyMatch(one -> one.terms().who() == Who.EMPLOYER);
  }

  private static Entry.Kind kind(StepRecord before, StepRecord after) {
    if (Progress.REFUSED.equals(after.outcome())) {
      return Entry.Kind.STEP_REFUSED;
    }
    if (after.doneOn() != null) {
      return Entry.Kind.STEP_DONE;
    }
    if (after.missing() != null && !after.missing().equals(before.missing())) {
      return Entry.Kind.STEP_INCOMPLETE;
    }
    if (before.over() || after.startedOn() == null) {
      return Entry.Kind.STEP_REOPENED;
    }
    return after.completeOn() != null ? Entry.Kind.STEP_COMPLETE : Entry.Kind.STEP_STARTED;
  }
}
