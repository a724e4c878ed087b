package fr.ancrage.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the audit's segments: the next ones are there, ended ones sealed, old ones dropped. */
@Component
class AuditRound {
  private static final int MONTHS_AHEAD = 3;

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditRound(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Also at the start: the product may have stood still for longer than segments were made for. */
  @Transactional
  @EventListener(ApplicationStartedEvent.class)
  public void openAhead() {
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    for (var ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
      open(today.plusMonths(ahead));
    }
  }

  /** All that an hour may bring. */
  @Transactional
  public void run() {
    openAhead();
    jdbc.sql("call people.seal_audit()").update();
    jdbc.sql("call people.drop_audit()").update();
  }

  void open(LocalDate month) {
    jdbc.sql("call people.open_audit(?)").param(month).update();
  }
}
