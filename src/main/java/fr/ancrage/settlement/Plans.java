package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.territories.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated plan of a dossier: computed afresh each time it is read, stored for lists. */
@Service
public class Plans {
  private final Planners planners;
  private final Dossiers dossiers;
  private final PlanRequests requests;
  private final PlanStore store;
  private final WatchStore watch;
  private final PlanChangeLog changes;
  private final Promises promises;
  private final Territories territories;
  private final Clock clock;

  Plans(
      Planners planners,
      Dossiers dossiers,
      PlanRequests requests,
      PlanStore store,
      WatchStore watch,
      PlanChangeLog changes,
      Promises promises,
      Territories territories,
      Clock clock) {
    this.planners = planners;
    this.dossiers = dossiers;
    this.requests = requests;
    this.store = store;
    this.watch = watch;
    this.changes = changes;
    this.promises = promises;
    this.territories = territories;
    this.clock = clock;
  }

  /** The whole plan: for the concierge and the person. */
  public Plan whole(DossierId id) {
    return whole(dossiers.get(id));
  }

  private Plan whole(Dossier dossier) {
    return planners.of(dossier).plan(requests.of(dossier, today(dossier)));
  }

  /** The plan without anything of family and home: for everybody else. */
  public Plan work(DossierId id) {
    var dossier = dossiers.get(id);
    return planners.of(dossier).plan(request(dossier, false));
  }

  /** The plan as it would be; nothing is kept of it. */
  public Plan supposing(DossierId id, WhatIf supposed, boolean whole) {
    var dossier = dossiers.get(id);
    return planners.of(dossier).plan(supposed.in(request(dossier, whole)));
  }

  /** What would bring the start forward most, among what can be done this week. */
  public List<Lever> levers(DossierId id, Plan plan, boolean whole) {
    var dossier = dossiers.get(id);
    return Lever.of(planners.of(dossier), request(dossier, whole), plan);
  }

  /** Whether a step serves the household of this dossier, so that work must not hear of it. */
  public boolean household(DossierId id, String step) {
    var dossier = dossiers.get(id);
    return whole(dossier)
        .step(step)
        .map(planned -> planned.reason().household())
        .orElseGet(
            () ->
                planners.of(dossier).catalogue().steps().stream()
                    .anyMatch(one -> one.id().equals(step) && one.household()));
  }

  /**
   * What the plan is computed from. Without the household, what happened to its steps is left out
   * as well, since a step that has begun outlives its facts.
   */
  private PlanRequest request(Dossier dossier, boolean whole) {
    var request = requests.of(dossier, today(dossier));
    return whole ? request : PlanRequests.work(planners.of(dossier), request);
  }

  /** Today in the territory of the dossier. */
  public LocalDate today(Dossier dossier) {
    return LocalDate.now(clock.withZone(territories.get(dossier.territory()).zone()));
  }

  /** Since when the plan says what it says, as far as lists know. */
  public Instant computedAt(Dossier dossier) {
    return store.computedAt(dossier.id()).orElse(Instant.EPOCH);
  }

  /** Every change of what a plan depends on stores the new one, in the same transaction. */
  @EventListener
  @Transactional
  public void refresh(DossierChanged changed) {
    var before = store.lock(changed.dossier());
    var dossier = dossiers.get(changed.dossier());
    var today = today(dossier);
    var replanned = Replanned.of(dossier, planners.of(dossier), requests.of(dossier, today));
    store.save(today, List.of(replanned));
    watch.save(today, List.of(replanned));
    promises.keep(today, List.of(replanned));
    if (dossier.stage().open()) {
      before.ifPresent(was -> record(replanned, was, changed.by(), changed.byName()));
    }
  }

  void record(
      Replanned replanned, PlanStore.Stored was, @Nullable AccountId by, @Nullable String byName) {
    var causes = replanned.causes(was);
    if (replanned.told(was, causes)) {
      changes.add(
          replanned.dossier(), causes, was.snapshot(), replanned.now().snapshot(), by, byName);
    }
  }
}
