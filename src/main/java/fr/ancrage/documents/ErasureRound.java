package fr.ancrage.documents;

import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Destroys the content of files that have left, once nobody can take that back; and says while
 * there is time to look for it that a key is missing.
 */
@Component
class ErasureRound {
  private static final Logger LOG = LoggerFactory.getLogger(ErasureRound.class);

  private final Territories territories;
  private final FileStore store;
  private final FileKeys keys;
  private final TransactionOperations transaction;
  private final Clock clock;

  ErasureRound(
      Territories territories,
      FileStore store,
      FileKeys keys,
      TransactionOperations transaction,
      Clock clock) {
    this.territories = territories;
    this.store = store;
    this.keys = keys;
    this.transaction = transaction;
    this.clock = clock;
  }

  void run() {
    territories.open().forEach(this::run);
  }

  void run(Territory territory) {
    TerritoryScope.run(
        territory.id(),
        () -> {
          var now = clock.instant();
          transaction.executeWithoutResult(
              _ -> store.erase(now.minus(StoredFiles.SECOND_THOUGHT), now));
          for (var key : store.keysInUse()) {
            if (keys.find(key) == null) {
              LOG.error(
                  "Documents of {} were encrypted with the key {}, which is not there any more.",
                  territory.slug(),
                  key);
            }
          }
        });
  }
}
