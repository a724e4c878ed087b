package fr.ancrage.matching;

import fr.ancrage.shared.StaleEdit;
import fr.ancrage.territories.Territory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits: a programme, told to the person and to each host; changed and called off in calendars.
 */
@Service
public class Visits {
  private final VisitStore store;
  private final VisitMails mails;
  private final Introductions introductions;

  Visits(VisitStore store, VisitMails mails, Introductions introductions) {
    this.store = store;
    this.mails = mails;
    this.introductions = introductions;
  }

  /** The visit of an introduction. */
  public Optional<Visit> of(UUID introduction) {
    return store.of(introduction);
  }

  /** Plans it, or plans it anew; whoever is not needed any more is told so. */
  @Transactional
  public void plan(
      Territory territory,
      UUID introduction,
      @Nullable String words,
      List<Visit.Stop> stops,
      Introductions.By by,
      String byEmail) {
    var one = introductions.get(introduction);
    if (one.state() == IntroductionState.PRESENTED) {
      introductions.move(territory, introduction, IntroductionState.VISIT, words, by);
    } else if (one.state() != IntroductionState.VISIT) {
      throw new StaleEdit(introduction);
    }
    var before = store.of(introduction).filter(visit -> !visit.cancelled()).orElse(null);
    store.save(territory.id(), introduction, words, stops);
    mails.planned(territory, one, before, store.of(introduction).orElseThrow(), by, byEmail);
    var last = stops.getLast().end().toLocalDate();
    introductions.waitUntil(introduction, last.plusDays(7));
  }

  /** Calls it off; false when there is none. */
  @Transactional
  public boolean cancel(
      Territory territory, UUID introduction, Introductions.By by, String byEmail) {
    var visit = store.of(introduction).filter(one -> !one.cancelled());
    if (visit.isEmpty()) {
      return false;
    }
    store.cancel(visit.get().id());
    mails.cancelled(
        territory,
        introductions.get(introduction),
        store.of(introduction).orElseThrow(),
        by,
        byEmail);
    return true;
  }
}
