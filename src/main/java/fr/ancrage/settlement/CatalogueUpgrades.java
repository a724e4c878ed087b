package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.people.AccountId;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.Planner;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Open cases and the catalogue they are pinned to: what another one would change, and going over to
 * it. Whoever goes over can come back, from the changes of the case.
 */
@Service
public class CatalogueUpgrades {
  /** What another catalogue would change in one case. */
  public record Compared(Dossier dossier, PlanDifference moved) {}

  private final DossierStore dossiers;
  private final PlanRequests requests;
  private final Planners planners;
  private final Replanning replanning;
  private final Clock clock;

  CatalogueUpgrades(
      DossierStore dossiers,
      PlanRequests requests,
      Planners planners,
      Replanning replanning,
      Clock clock) {
    this.dossiers = dossiers;
    this.requests = requests;
    this.planners = planners;
    this.replanning = replanning;
    this.clock = clock;
  }

  /** Open cases that are planned with another catalogue than the one in force. */
  public List<Dossier> outdated(Territory territory) {
    return dossiers.notWith(planners.inForce(territory));
  }

  /** Open cases, whatever they are planned with. */
  public List<Dossier> open() {
    return dossiers.open();
  }

  /** The catalogue in force. */
  public CatalogueEdition edition(Territory territory) {
    return planners.inForce(territory);
  }

  /**
   * What this planner would change in them, on the reader's side of the wall; nothing is kept.
   *
   * @param whole with the family
   */
  public List<Compared> compare(
      Territory territory, List<Dossier> cases, Planner other, boolean whole) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var known = requests.of(cases, today);
    return cases.stream().map(one -> new Pair(one, planners.of(one))).toList().parallelStream()
        .flatMap(
            pair -> {
              var all = Objects.requireNonNull(known.get(pair.dossier().id()));
              var request = whole ? all : PlanRequests.work(pair.planner(), all);
              var before = pair.planner().plan(request);
              var after = other.plan(PlanRequests.fitting(other.catalogue(), request));
              return Stream.of(new Compared(pair.dossier(), PlanDifference.between(before, after)));
            })
        .toList();
  }

  /** They go over to the catalogue in force; how many did. */
  public int upgrade(Territory territory, List<DossierId> ids, AccountId by) {
    return replanning.to(territory, ids, planners.inForce(territory), by);
  }

  private record Pair(Dossier dossier, Planner planner) {}
}
