package fr.ancrage.settlement;

import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.people.Fact;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.Progress;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What plans are computed from: four statements, however many dossiers. */
@Component
class PlanRequests {
  private final Planners planners;
  private final RecruitingFacts recruiting;
  private final HouseholdFacts household;
  private final Anchors anchors;
  private final StepRecords steps;

  PlanRequests(
      Planners planners,
      RecruitingFacts recruiting,
      HouseholdFacts household,
      Anchors anchors,
      StepRecords steps) {
    this.planners = planners;
    this.recruiting = recruiting;
    this.household = household;
    this.anchors = anchors;
    this.steps = steps;
  }

  /** Of one dossier, household included. */
  PlanRequest of(Dossier dossier, LocalDate today) {
    return Objects.requireNonNull(of(List.of(dossier), today).get(dossier.id()));
  }

  /** Of many, all of one territory. */
  Map<DossierId, PlanRequest> of(Collection<Dossier> dossiers, LocalDate today) {
    var persons = dossiers.stream().map(Dossier::person).distinct().toList();
    var ids = dossiers.stream().map(Dossier::id).toList();
    var work = recruiting.of(persons);
    var home = household.of(persons);
    var dates = anchors.of(ids);
    var records = steps.of(ids);
    var requests = new LinkedHashMap<DossierId, PlanRequest>();
    for (var dossier : dossiers) {
      requests.put(
          dossier.id(),
          request(
              dossier,
              planners.of(dossier).catalogue(),
              List.of(facts(work, dossier.person()), facts(home, dossier.person())),
              dates.getOrDefault(dossier.id(), Map.of()),
              records.getOrDefault(dossier.id(), Map.of()),
              today));
    }
    return requests;
  }

  /** The same without the family, and without what happened to the steps that serve it. */
  static PlanRequest work(Planner planner, PlanRequest request) {
    var begun = new LinkedHashMap<>(request.progress());
    planner.plan(request).steps().stream()
        .filter(step -> step.reason().household())
        .forEach(step -> begun.remove(step.id()));
    var facts = new LinkedHashMap<>(request.facts());
    Catalogue.HOME_FACTS.forEach(home -> facts.put(home, List.of()));
    return new PlanRequest(facts, request.anchors(), request.seed(), Map.of(), begun);
  }

  /** A fact, a date or a step that this catalogue does not define is left out, not refused. */
  static PlanRequest fitting(Catalogue catalogue, PlanRequest request) {
    var facts = new LinkedHashMap<String, List<String>>();
    request
        .facts()
        .forEach(
            (key, values) -> {
              var definition = catalogue.vocabulary().facts().get(key);
              if (definition != null && definition.keys().containsAll(values)) {
                facts.put(key, values);
              }
            });
    var dates = new LinkedHashMap<>(request.anchors());
    dates.keySet().retainAll(catalogue.vocabulary().anchors().keySet());
    var progress = new LinkedHashMap<String, Progress>();
    for (var step : catalogue.steps()) {
      var known = request.progress().get(step.id());
      if (known != null) {
        progress.put(step.id(), known);
      }
    }
    return new PlanRequest(facts, dates, request.seed(), Map.of(), progress);
  }

  private static List<Fact> facts(Map<PersonId, List<Fact>> of, PersonId person) {
    return of.getOrDefault(person, List.of());
  }

  private static PlanRequest request(
      Dossier dossier,
      Catalogue catalogue,
      List<List<Fact>> known,
      Map<String, LocalDate> anchors,
      Map<String, StepRecord> records,
      LocalDate today) {
    var facts = new LinkedHashMap<String, List<String>>();
    known.forEach(some -> some.forEach(fact -> facts.put(fact.key(), fact.values())));
    var dates = new LinkedHashMap<>(anchors);
    dates.put("as_of", today);
    dates.putIfAbsent("first_contact", dossier.firstContact());
    var progress = new LinkedHashMap<String, Progress>();
    records.forEach((step, record) -> progress.put(step, record.progress()));
    return fitting(catalogue, new PlanRequest(facts, dates, dossier.seed(), Map.of(), progress));
  }
}
