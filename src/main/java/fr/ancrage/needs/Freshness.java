package fr.ancrage.needs;

import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long what was said of a need is believed. */
@Service
public class Freshness {
  /** After this, whoever declared it is asked whether it still holds. */
  public static final Duration ASKED = Duration.ofDays(30);

  /** After this without a word, it leaves the public pages. */
  public static final Duration BELIEVED = Duration.ofDays(60);

  private final NeedStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Freshness(NeedStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** Before this instant, a confirmation is old. */
  public Instant asked() {
    return clock.instant().minus(ASKED);
  }

  /** Lets fade what nobody confirmed, in the territory at work. */
  @Transactional
  public int fade(TerritoryId territory) {
    var faded = store.fade(clock.instant().minus(BELIEVED));
    for (var id : faded) {
      store.note(territory, id, NeedAct.What.FADED, null, null);
      events.publishEvent(new NeedChanged(territory, id));
    }
    return faded.size();
  }
}
