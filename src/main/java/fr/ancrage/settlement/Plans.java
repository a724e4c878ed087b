package fr.ancrage.settlement;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.Fact;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanRequest;
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
      Territories territories,
      Clock clock) {
    this.planners = planners;
    this.dossiers = dossiers;
    this.recruiting = recruiting;
    this.household = household;
    this.anchors = anchors;
    this.steps = steps;
    this.store = store;
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
    var request = request(dossier);
    for (var home : Catalogue.HOME_FACTS) {
      request = request.fact(home);
    }
    return planners.of(dossier).plan(request);
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
    var dossier = dossiers.get(changed.dossier());
    store.save(dossier, today(dossier), whole(dossier));
  }

  /** A fact that another catalogue does not define is left out, not refused; so is a step. */
  private static void keep(Vocabulary vocabulary, Map<String, List<String>> facts, Fact fact) {
    var definition = vocabulary.facts().get(fact.key());
    if (definition != null && definition.keys().containsAll(fact.values())) {
      facts.put(fact.key(), fact.values());
    }
  }
}
