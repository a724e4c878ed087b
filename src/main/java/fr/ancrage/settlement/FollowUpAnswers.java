package fr.ancrage.settlement;

import fr.ancrage.feedback.Answered;
import fr.ancrage.feedback.AskSubjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What people answer goes to the side of the concierge, as it may speak of home; a low answer
 * raises a call. Dossiers that ended without an arrival take no answer.
 */
@Component
class FollowUpAnswers implements AskSubjects {
  private final Dossiers dossiers;
  private final Timeline timeline;
  private final Calls calls;
  private final Clock clock;

  FollowUpAnswers(Dossiers dossiers, Timeline timeline, Calls calls, Clock clock) {
    this.dossiers = dossiers;
    this.timeline = timeline;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public boolean open(UUID subject) {
    return dossiers
        .find(new DossierId(subject))
        .filter(one -> one.stage().open() || CloseReason.SETTLED.code().equals(one.closeReason()))
        .isPresent();
  }

  @EventListener
  void answered(Answered news) {
    var dossier = new DossierId(news.ask().subject());
    var answer = news.answer();
    timeline.addBy(
        dossier,
        Entry.Kind.FOLLOW_UP_ANSWERED,
        "%d %s %s".formatted(news.ask().months(), answer.going().code(), answer.staying().code()),
        answer.words(),
        news.byName(),
        Entry.Readers.HOME);
    if (answer.low()) {
      var today = LocalDate.now(clock.withZone(news.territory().zone()));
      calls.raise(dossier, today, Why.FOLLOW_UP);
    }
  }
}
