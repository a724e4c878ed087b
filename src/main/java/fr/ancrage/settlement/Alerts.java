package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must be told about the cases, as their last plan says; seen alerts wait until they change.
 */
@Service
public class Alerts {
  private final JdbcClient jdbc;
  private final WatchStore store;

  Alerts(JdbcClient jdbc, WatchStore store) {
    this.jdbc = jdbc;
    this.store = store;
  }

  /** Those of one case that nobody has seen, the gravest first. */
  public List<CaseAlert> of(DossierId dossier, boolean whole) {
    return jdbc
        .sql(
            """
            select * from settlement.alert
            where dossier_id = :dossier and seen_at is null and (:whole or not household)
            """)
        .param("dossier", dossier.value())
        .param("whole", whole)
        .query(
            (row, _) ->
                new CaseAlert(
                    CaseAlert.Kind.valueOf(row.getString("kind")),
                    row.getString("step_id"),
                    row.getObject("day", java.time.LocalDate.class),
                    row.getObject("other_day", java.time.LocalDate.class),
                    row.getBoolean("legal"),
                    row.getString("silence"),
                    row.getBoolean("household")))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(CaseAlert::kind).thenComparing(CaseAlert::day))
        .toList();
  }

  /** Whoever answers for the case has seen it, or has not after all. */
  @Transactional
  public void seen(
      DossierId dossier, CaseAlert.Kind kind, String step, AccountId by, boolean seen) {
    store.seen(dossier.value(), kind, step, by.value(), seen);
  }
}
