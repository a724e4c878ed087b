package fr.ancrage.settlement;

import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks what is due, in the working hours of each territory; each in a transaction of its own. */
@Component
class FollowUpRound {
  private static final Logger LOG = LoggerFactory.getLogger(FollowUpRound.class);
  private static final LocalTime FROM = LocalTime.of(8, 0);
  private static final LocalTime TO = LocalTime.of(18, 0);

  private final Territories territories;
  private final FollowUps followUps;
  private final Clock clock;

  FollowUpRound(Territories territories, FollowUps followUps, Clock clock) {
    this.territories = territories;
    this.followUps = followUps;
    this.clock = clock;
  }

  /** All open territories where it is day. */
  void run() {
    for (var territory : territories.open()) {
      var time = LocalTime.now(clock.withZone(territory.zone()));
      if (!time.isBefore(FROM) && time.isBefore(TO)) {
        run(territory);
      }
    }
  }

  /** One territory; a person who cannot be asked does not hold up the others. */
  void run(Territory territory) {
    TerritoryScope.run(
        territory.id(),
        () -> {
          for (var due : followUps.due(territory)) {
            try {
              followUps.ask(territory, due);
            } catch (RuntimeException refused) {
              LOG.error("Dossier {} was not asked how it goes.", due.dossier(), refused);
            }
          }
        });
  }
}
