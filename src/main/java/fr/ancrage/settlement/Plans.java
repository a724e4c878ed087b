package fr.ancrage.settlement;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.Fact;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Vocabulary;
import fr.ancrage.territories.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated plan of a dossier: computed afresh each time it is read, stored for lists. */
@Service
public class Plans {
  private final Planners planners;
  private final Dossiers dossiers;
  private final RecruitingFacts recruiting;
  private final HouseholdFacts household;
  private final Anchors anchors;
  private final StepRecords steps;
  private final PlanStore store;
  private final WatchStore watch;
  private final PlanChangeStore changes;
  private final Promises promises;
  private final Territories territories;
  private final Clock clock;

  Plans(
      Planners planners,
      Dossiers dossiers,
      RecruitingFacts recruiting,
      HouseholdFacts household,
      Anchors anchors,
      StepRecords steps,
      PlanStore store,
      WatchStore watch,
      PlanChangeStore changes,
      Promises promises,
      Territories territories,
      Clock clock) {
    this.planners = planners;
    this.dossiers = dossiers;
    this.recruiting = recruiting;
    this.household = household;
    this.anchors = anchors;
    this.steps = steps;
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
    return planners.of(dossier).plan(request(dossier));
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
    var request = request(dossier);
    if (whole) {
      return request;
    }
    var begun = new LinkedHashMap<>(request.progress());
    planners.of(dossier).plan(request).steps().stream()
        .filter(step -> step.reason().household())
        .forEach(step -> begun.remove(step.id()));
    var facts = new LinkedHashMap<>(request.facts());
    Catalogue.HOME_FACTS.forEach(home -> facts.put(home, List.of()));
    return new PlanRequest(facts, request.anchors(), request.seed(), Map.of(), begun);
  }

  /** What the plan is computed from, household included. */
  PlanRequest request(Dossier dossier) {
    var catalogue = planners.of(dossier).catalogue();
    var vocabulary = catalogue.vocabulary();
    var facts = new LinkedHashMap<String, List<String>>();
    for (var fact : recruiting.of(dossier.person())) {
      keep(vocabulary, facts, fact);
    }
    for (var fact : household.of(dossier.person())) {
      keep(vocabulary, facts, fact);
    }
    var dates = new LinkedHashMap<>(anchors.of(dossier.id()));
    dates.put("as_of", today(dossier));
    dates.putIfAbsent("first_contact", dossier.firstContact());
    var progress = new LinkedHashMap<String, Progress>();
    var known = steps.of(dossier.id());
    for (var step : catalogue.steps()) {
      var record = known.get(step.id());
      if (record != null) {
        progress.put(step.id(), record.progress());
      }
    }
    return new PlanRequest(facts, dates, dossier.seed(), Map.of(), progress);
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
    var request = request(dossier);
    var plan = planners.of(dossier).plan(request);
    var today = today(dossier);
    var now =
        new PlanStore.Stored(
            PlanSnapshot.of(plan),
            PlanInputs.of(planners.edition(dossier).planner().catalogue().version(), request));
    store.save(dossier, today, plan, now);
    watch.save(dossier, today, plan, CaseAlerts.of(plan, request));
    if (dossier.stage().planned()) {
      promises.keep(dossier, today, plan);
    }
    if (dossier.stage().open()) {
      before.ifPresent(was -> record(dossier, changed, was, now));
    }
  }

  /**
   * A day that goes by is told only when a gate moves, and answers only once the interview is over:
   * until then all of them are new.
   */
  private void record(
      Dossier dossier, DossierChanged changed, PlanStore.Stored was, PlanStore.Stored now) {
    var causes = now.inputs().since(was.inputs(), step -> serves(was, step) || serves(now, step));
    var moved = PlanDifference.between(was.snapshot(), now.snapshot());
    if (!dossier.stage().planned()) {
      causes = causes.stream().filter(one -> one.kind() == InputChange.Kind.STEP).toList();
    }
    var acted = causes.stream().anyMatch(cause -> cause.kind() != InputChange.Kind.DAY);
    if (acted || (!causes.isEmpty() && !moved.gates().isEmpty())) {
      changes.add(dossier, causes, was.snapshot(), now.snapshot(), changed.by(), changed.byName());
    }
  }

  private static boolean serves(PlanStore.Stored stored, String step) {
    return stored.snapshot().steps().stream()
        .anyMatch(one -> one.step().equals(step) && one.household());
  }

  /** A fact that another catalogue does not define is left out, not refused; so is a step. */
  private static void keep(Vocabulary vocabulary, Map<String, List<String>> facts, Fact fact) {
    var definition = vocabulary.facts().get(fact.key());
    if (definition != null && definition.keys().containsAll(fact.values())) {
      facts.put(fact.key(), fact.values());
    }
  }
}
