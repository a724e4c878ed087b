package fr.ancrage.needs;

import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a day brings to the needs: what nobody confirms fades, who declared is asked each month, who
 * does not answer a campaign is reminded twice. Each mail in a transaction of its own.
 */
@Component
class NeedsRound {
  private static final Logger LOG = LoggerFactory.getLogger(NeedsRound.class);
  private static final int MORNING = 8;

  /** How long after the first mail each reminder leaves. */
  private static final List<Duration> REMINDERS = List.of(Duration.ofDays(3), Duration.ofDays(10));

  /** Nobody is reminded twice within this, whatever was missed. */
  private static final Duration APART = Duration.ofDays(3);

  private final Territories territories;
  private final Freshness freshness;
  private final Inquiries inquiries;
  private final InquiryStore store;
  private final InquiryMails mails;
  private final Campaigns campaigns;
  private final TransactionOperations transaction;
  private final Clock clock;

  NeedsRound(
      Territories territories,
      Freshness freshness,
      Inquiries inquiries,
      InquiryStore store,
      InquiryMails mails,
      Campaigns campaigns,
      TransactionOperations transaction,
      Clock clock) {
    this.territories = territories;
    this.freshness = freshness;
    this.inquiries = inquiries;
    this.store = store;
    this.mails = mails;
    this.campaigns = campaigns;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** All open territories in which it is morning, or later. */
  void run() {
    for (var territory : territories.open()) {
      if (ZonedDateTime.now(clock.withZone(territory.zone())).getHour() >= MORNING) {
        run(territory);
      }
    }
  }

  /** One territory. */
  void run(Territory territory) {
    TerritoryScope.run(
        territory.id(),
        () -> {
          safely(territory, () -> freshness.fade(territory.id()));
          for (var organisation : store.due(freshness.asked())) {
            safely(territory, () -> inquiries.ask(territory, organisation, null));
          }
          for (var i = 0; i < REMINDERS.size(); i++) {
            var now = clock.instant();
            var silents = store.silent(now.minus(REMINDERS.get(i)), i, now.minus(APART));
            for (var silent : silents) {
              safely(territory, () -> remind(territory, silent));
            }
          }
        });
  }

  private void remind(Territory territory, Inquiry silent) {
    var campaign = silent.campaign();
    if (campaign != null && store.remind(silent.id(), silent.reminders())) {
      var about = campaigns.get(campaign);
      mails
          .recipients(territory, silent.organisation())
          .forEach(
              to ->
                  mails.ask(
                      territory,
                      silent.id(),
                      silent.organisation(),
                      about,
                      to,
                      silent.reminders() + 1));
    }
  }

  /** One structure's trouble is not that of the others. */
  private void safely(Territory territory, Runnable act) {
    try {
      transaction.executeWithoutResult(_ -> act.run());
    } catch (RuntimeException refused) {
      LOG.error("The needs of {} were not looked after.", territory.slug(), refused);
    }
  }
}
