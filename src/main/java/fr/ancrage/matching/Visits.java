package fr.ancrage.matching;

import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits: a programme, told to the person and to each host; changed and called off in calendars.
 */
@Service
public class Visits {
  private static final int DECIDE_DAYS = 7;

  private final VisitStore store;
  private final VisitMails mails;
  private final Introductions introductions;
  private final Clock clock;

  Visits(VisitStore store, VisitMails mails, Introductions introductions, Clock clock) {
    this.store = store;
    this.mails = mails;
    this.introductions = introductions;
    this.clock = clock;
  }

  /** The visit of an introduction. */
  public Optional<Visit> of(UUID introduction) {
    return store.of(introduction);
  }

  /** The visits of these introductions, by introduction. */
  public Map<UUID, Visit> of(Collection<UUID> introductions) {
    return store.of(introductions);
  }

  /**
   * Plans it, or plans it anew; whoever is not needed any more is told so. Refused as stale when
   * somebody else changed it since.
   *
   * @param read the sequence that was read, {@link Visit#NONE} where there was no visit
   */
  @Transactional
  public void plan(
      Territory territory,
      UUID introduction,
      int read,
      @Nullable String words,
      List<Visit.Stop> stops,
      Introductions.By by,
      String byEmail) {
    var one = introductions.get(introduction);
    var before = store.of(introduction).filter(visit -> !visit.cancelled()).orElse(null);
    var organizer = new Visit.Organizer(by.name(), byEmail);
    if (!store.save(territory.id(), introduction, read, words, organizer, stops)) {
      throw new StaleEdit(introduction);
    }
    if (one.state() == IntroductionState.PRESENTED) {
      introductions.move(territory, introduction, IntroductionState.VISIT, words, by);
    } else if (one.state() != IntroductionState.VISIT) {
      throw new StaleEdit(introduction);
    }
    mails.planned(territory, one, before, store.of(introduction).orElseThrow());
    var last = stops.getLast().end().toLocalDate();
    introductions.waitUntil(introduction, last.plusDays(DECIDE_DAYS));
  }

  /** Calls it off; false when there is none. */
  @Transactional
  public boolean cancel(Territory territory, UUID introduction) {
    var visit = store.of(introduction).filter(one -> !one.cancelled());
    if (visit.isEmpty()) {
      return false;
    }
    store.cancel(visit.get().id());
    mails.cancelled(
        territory, introductions.get(introduction), store.of(introduction).orElseThrow());
    return true;
  }

  /** Nobody waits in a hall for somebody who has said no. */
  @EventListener
  @Transactional
  public void on(IntroductionRefused refused) {
    var ends = store.of(refused.introduction()).map(Visit::ends).orElse(null);
    if (ends != null && ends.toInstant().isAfter(clock.instant())) {
      cancel(refused.territory(), refused.introduction());
    }
  }
}
