package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plans many dossiers anew: read in sets, computed on all cores, stored in one go. A batch is one
 * transaction; a dossier whose plan cannot be computed stays as it was and holds up no other.
 */
@Component
class Replanning {
  private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);
  private static final int BATCH = 250;

  private final DossierStore dossiers;
  private final PlanRequests requests;
  private final Planners planners;
  private final PlanStore store;
  private final WatchStore watch;
  private final Promises promises;
  private final PlanChangeLog changes;
  private final Profiles profiles;
  private final TransactionOperations transaction;
  private final Clock clock;

  Replanning(
      DossierStore dossiers,
      PlanRequests requests,
      Planners planners,
      PlanStore store,
      WatchStore watch,
      Promises promises,
      PlanChangeLog changes,
      Profiles profiles,
      TransactionOperations transaction,
      Clock clock) {
    this.dossiers = dossiers;
    this.requests = requests;
    this.planners = planners;
    this.store = store;
    this.watch = watch;
    this.promises = promises;
    this.changes = changes;
    this.profiles = profiles;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A day went by. */
  int byTime(Territory territory, List<DossierId> ids) {
    return run(territory, ids, null, null);
  }

  /** They go over to this catalogue. */
  int to(Territory territory, List<DossierId> ids, CatalogueEdition edition, AccountId by) {
    return run(territory, ids, edition, by);
  }

  private int run(
      Territory territory,
      List<DossierId> ids,
      @Nullable CatalogueEdition to,
      @Nullable AccountId by) {
    var planned = 0;
    for (var from = 0; from < ids.size(); from += BATCH) {
      var some = ids.subList(from, Math.min(ids.size(), from + BATCH));
      planned += batch(territory, some, to, by);
    }
    return planned;
  }

  private int batch(
      Territory territory,
      List<DossierId> ids,
      @Nullable CatalogueEdition to,
      @Nullable AccountId by) {
    try {
      var planned = transaction.execute(_ -> replan(territory, ids, to, by));
      return planned == null ? 0 : planned;
    } catch (RuntimeException refused) {
      LOG.error("The plans of {} dossiers stay as they were.", ids.size(), refused);
      return 0;
    }
  }

  private int replan(
      Territory territory,
      List<DossierId> ids,
      @Nullable CatalogueEdition to,
      @Nullable AccountId by) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var before = store.lock(ids);
    var open = dossiers.open(ids).stream().map(one -> to == null ? one : one.with(to)).toList();
    var plans = computed(open, requests.of(open, today));
    if (to != null) {
      dossiers.pin(plans.stream().map(one -> one.dossier().id()).toList(), to);
    }
    store.save(today, plans);
    watch.save(today, plans);
    promises.keep(today, plans);
    changes.add(plans, before, by);
    var from = new HashMap<PersonId, @Nullable LocalDate>();
    for (var one : plans) {
      var gate = one.plan().practiceForRecruiters();
      from.put(one.dossier().person(), gate == null ? null : gate.p50());
    }
    profiles.practiseFrom(from);
    return plans.size();
  }

  private List<Replanned> computed(List<Dossier> open, Map<DossierId, PlanRequest> requests) {
    return open.stream()
        .map(one -> new Work(one, planners.of(one), request(requests, one)))
        .toList()
        .parallelStream()
        .flatMap(Work::done)
        .toList();
  }

  private static PlanRequest request(Map<DossierId, PlanRequest> requests, Dossier dossier) {
    return Objects.requireNonNull(requests.get(dossier.id()));
  }

  /** One plan to compute: pure, on whichever core is free. */
  private record Work(Dossier dossier, Planner planner, PlanRequest request) {
    Stream<Replanned> done() {
      try {
        return Stream.of(Replanned.of(dossier, planner, request));
      } catch (RuntimeException refused) {
        LOG.error("The plan of dossier {} stays as it was.", dossier.id(), refused);
        return Stream.empty();
      }
    }
  }
}
