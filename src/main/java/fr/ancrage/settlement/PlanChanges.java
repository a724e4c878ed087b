package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.FactTable;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Progress;
import fr.ancrage.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moved in a plan and why; what somebody did can be taken back. */
@Service
public class PlanChanges {
  private final PlanChangeStore store;
  private final Dossiers dossiers;
  private final RecruitingFacts recruiting;
  private final HouseholdFacts household;
  private final Anchors anchors;
  private final StepRecords steps;
  private final ApplicationEventPublisher events;

  PlanChanges(
      PlanChangeStore store,
      Dossiers dossiers,
      RecruitingFacts recruiting,
      HouseholdFacts household,
      Anchors anchors,
      StepRecords steps,
      ApplicationEventPublisher events) {
    this.store = store;
    this.dossiers = dossiers;
    this.recruiting = recruiting;
    this.household = household;
    this.anchors = anchors;
    this.steps = steps;
    this.events = events;
  }

  /** How taking back ended. */
  public enum Undoing {
    DONE,
    /** It was taken back before. */
    ALREADY,
    /** What it changed has been changed again since: nothing was taken back. */
    CHANGED_SINCE
  }

  /** The newest changes, before that position. */
  public List<PlanChange> of(DossierId dossier, int most, long before) {
    return store.of(dossier, most, before);
  }

  /** The newest changes. */
  public List<PlanChange> of(DossierId dossier, int most) {
    return of(dossier, most, Long.MAX_VALUE);
  }

  /** What is news in these dossiers, the oldest first: nothing that was taken back unheard. */
  public List<PlanChange> news(Set<DossierId> dossiers, Duration since) {
    return store.news(dossiers, since);
  }

  /** Somebody reads of these in a digest. */
  @Transactional
  public void told(List<UUID> ids) {
    store.told(ids);
  }

  /** One change, which must be of that dossier. */
  public PlanChange get(DossierId dossier, UUID id) {
    return store
        .find(id)
        .filter(one -> one.dossier().equals(dossier))
        .orElseThrow(() -> new NotFound(id));
  }

  /** The last thing that somebody did, for the toast that takes it back. */
  public @Nullable UUID lastReversible(DossierId dossier) {
    return store.of(dossier, 1, Long.MAX_VALUE).stream()
        .filter(PlanChange::reversible)
        .map(PlanChange::id)
        .findFirst()
        .orElse(null);
  }

  /** Takes a change back as a whole, unless a part of it has been changed again since. */
  @Transactional
  public Undoing undo(DossierId id, UUID changeId, @Nullable AccountId by) {
    var change = get(id, changeId);
    if (!change.reversible()) {
      return Undoing.ALREADY;
    }
    var dossier = dossiers.get(id);
    var mine = change.causes().stream().filter(InputChange::reversible).toList();
    if (!mine.stream().allMatch(cause -> Objects.equals(now(dossier, cause), cause.after()))) {
      return Undoing.CHANGED_SINCE;
    }
    if (!store.undo(changeId)) {
      return Undoing.ALREADY;
    }
    mine.forEach(cause -> restore(dossier, cause, by));
    events.publishEvent(new DossierChanged(dossier.territory(), id, by, null));
    if (!store.told(changeId)) {
      store.last(id).ifPresent(undoing -> store.silence(undoing.change().id()));
    }
    return Undoing.DONE;
  }

  private @Nullable List<String> now(Dossier dossier, InputChange cause) {
    return switch (cause.kind()) {
      case FACT ->
          facts(cause).of(dossier.person()).stream()
              .filter(fact -> fact.key().equals(cause.key()))
              .map(fact -> fact.values())
              .findFirst()
              .orElse(null);
      case DATE -> {
        var day = anchors.of(dossier.id()).get(cause.key());
        yield day == null ? null : List.of(day.toString());
      }
      case CATALOGUE ->
          List.of(CatalogueEdition.version(dossier.catalogueVersion(), dossier.overlayRevision()));
      default -> {
        var record = steps.of(dossier.id()).get(cause.key());
        yield record == null
            ? null
            : InputChange.step(cause.key(), null, record.progress(), false).after();
      }
    };
  }

  private void restore(Dossier dossier, InputChange cause, @Nullable AccountId by) {
    var before = cause.before();
    switch (cause.kind()) {
      case FACT -> {
        if (before == null) {
          facts(cause).forget(dossier.person(), cause.key());
        } else {
          facts(cause)
              .state(dossier.territory(), dossier.person(), cause.key(), before, "undo", by);
        }
      }
      case DATE ->
          anchors.set(
              dossier.id(),
              cause.key(),
              before == null ? null : LocalDate.parse(before.getFirst()));
      case CATALOGUE -> {
        if (before != null) {
          dossiers.pin(dossier, before.getFirst());
        }
      }
      default -> {
        var known = steps.of(dossier.id()).get(cause.key());
        var was = InputChange.progress(before);
        var progress = was == null ? new Progress(null, null, null, null) : was;
        steps.write(
            dossier.id(),
            new StepRecord(
                cause.key(),
                progress.startedOn(),
                progress.fileCompleteOn(),
                progress.doneOn(),
                progress.outcome(),
                known == null ? null : known.note(),
                known == null ? 0 : known.version()),
            by,
            "undo");
      }
    }
  }

  private FactTable facts(InputChange cause) {
    return Catalogue.HOME_FACTS.contains(cause.key()) ? household : recruiting;
  }
}
