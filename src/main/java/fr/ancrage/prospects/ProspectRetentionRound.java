package fr.ancrage.prospects;

import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Erases prospects whose time is over, by the rule of the day, and those taken away yesterday. */
@Component
class ProspectRetentionRound {
  private static final Logger LOG = LoggerFactory.getLogger(ProspectRetentionRound.class);

  private final Territories territories;
  private final RetentionRules rules;
  private final ProspectStore store;
  private final Prospects prospects;
  private final TransactionOperations transaction;
  private final Clock clock;

  ProspectRetentionRound(
      Territories territories,
      RetentionRules rules,
      ProspectStore store,
      Prospects prospects,
      TransactionOperations transaction,
      Clock clock) {
    this.territories = territories;
    this.rules = rules;
    this.store = store;
    this.prospects = prospects;
    this.transaction = transaction;
    this.clock = clock;
  }

  void run() {
    for (var territory : territories.open()) {
      TerritoryScope.run(territory.id(), () -> run(territory));
    }
  }

  void run(Territory territory) {
    var now = ZonedDateTime.now(clock.withZone(territory.zone()));
    var rule = rules.on(now.toLocalDate());
    var over =
        store.over(
            now.minusMonths(rule.unanswered()).toInstant(),
            now.minusMonths(rule.heard()).toInstant(),
            now.minusDays(1).toInstant());
    for (var one : over) {
      try {
        transaction.executeWithoutResult(_ -> prospects.erase(one));
      } catch (RuntimeException refused) {
        LOG.error("A prospect of {} was not erased.", territory.slug(), refused);
      }
    }
  }
}
