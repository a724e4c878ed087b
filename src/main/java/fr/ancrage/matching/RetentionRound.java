package fr.ancrage.matching;

import fr.ancrage.people.Persons;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Two years after the last contact a profile is erased; a month before, the person is asked whether
 * it is to be kept. Nobody is erased unasked who has an address.
 */
@Component
class RetentionRound {
  private static final Logger LOG = LoggerFactory.getLogger(RetentionRound.class);
  private static final int KEPT_MONTHS = 24;
  private static final int REMINDED_MONTHS = 23;
  private static final int NOTICE_DAYS = 30;

  private final Territories territories;
  private final ProfileStore store;
  private final Profiles profiles;
  private final Persons persons;
  private final ProfileMails mails;
  private final TransactionOperations transaction;
  private final Clock clock;

  RetentionRound(
      Territories territories,
      ProfileStore store,
      Profiles profiles,
      Persons persons,
      ProfileMails mails,
      TransactionOperations transaction,
      Clock clock) {
    this.territories = territories;
    this.store = store;
    this.profiles = profiles;
    this.persons = persons;
    this.mails = mails;
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
    for (var one : store.silentSince(now.minusMonths(REMINDED_MONTHS).toInstant(), null)) {
      safely(territory, () -> remind(territory, one));
    }
    var due = now.minusMonths(KEPT_MONTHS).toInstant();
    var asked = now.minusDays(NOTICE_DAYS).toInstant();
    for (var one : store.silentSince(due, asked)) {
      safely(territory, () -> profiles.leave(territory.id(), one.person()));
    }
  }

  private void remind(Territory territory, Profile profile) {
    persons
        .find(profile.person())
        .ifPresent(person -> mails.remind(territory, person, end(territory, profile)));
    store.reminded(profile.id());
  }

  /** Two years after the last contact, and never before they had a month to answer. */
  private LocalDate end(Territory territory, Profile profile) {
    var kept = day(profile.lastContactAt(), territory).plusMonths(KEPT_MONTHS);
    var answer = LocalDate.now(clock.withZone(territory.zone())).plusDays(NOTICE_DAYS);
    return kept.isAfter(answer) ? kept : answer;
  }

  private static LocalDate day(Instant at, Territory territory) {
    return LocalDate.ofInstant(at, territory.zone());
  }

  private void safely(Territory territory, Runnable act) {
    try {
      transaction.executeWithoutResult(_ -> act.run());
    } catch (RuntimeException refused) {
      LOG.error("A profile of {} was neither reminded of nor erased.", territory.slug(), refused);
    }
  }
}
