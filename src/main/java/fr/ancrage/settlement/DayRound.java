package fr.ancrage.settlement;

import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a new day brings: plans are dated from today, so those that lists and dashboards show are
 * computed anew, and what was kept for a time only is dropped. A day begins at each territory's own
 * midnight. Whatever was missed is caught up with at the next round.
 */
@Component
class DayRound {
  private final Territories territories;
  private final Replanning replanning;
  private final FirstContactStore contacts;
  private final ImportDrafts drafts;
  private final TransactionOperations transaction;
  private final JdbcClient jdbc;
  private final Clock clock;

  DayRound(
      Territories territories,
      Replanning replanning,
      FirstContactStore contacts,
      ImportDrafts drafts,
      TransactionOperations transaction,
      JdbcClient jdbc,
      Clock clock) {
    this.territories = territories;
    this.replanning = replanning;
    this.contacts = contacts;
    this.drafts = drafts;
    this.transaction = transaction;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** All open territories. */
  void run() {
    territories.open().forEach(this::run);
  }

  /** One territory. */
  void run(Territory territory) {
    TerritoryScope.run(
        territory.id(),
        () -> {
          transaction.executeWithoutResult(
              _ -> {
                contacts.forgetEmailsOfClosed();
                drafts.forgetOld();
              });
          replanning.byTime(
              territory, ofYesterday(LocalDate.now(clock.withZone(territory.zone()))));
        });
  }

  /** Open dossiers whose plan in the lists was not computed today. */
  private List<DossierId> ofYesterday(LocalDate today) {
    return jdbc.sql(
            """
            select d.id from settlement.dossier d
            left join settlement.plan p on p.dossier_id = d.id
            where d.stage <> 'CLOSED' and (p.as_of is null or p.as_of < ?) order by d.id
            """)
        .param(today)
        .query((row, _) -> new DossierId(row.getObject("id", java.util.UUID.class)))
        .list();
  }
}
