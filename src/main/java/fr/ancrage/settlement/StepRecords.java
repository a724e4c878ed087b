package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.StaleEdit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to the steps of a dossier. */
@Repository
class StepRecords {
  private final JdbcClient jdbc;
  private final Clock clock;

  StepRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<String, StepRecord> of(DossierId dossier) {
    var records = new LinkedHashMap<String, StepRecord>();
    jdbc.sql("select * from settlement.step where dossier_id = ?")
        .param(dossier.value())
        .query(StepRecords::step)
        .list()
        .forEach(known -> records.put(known.step(), known));
    return records;
  }

  /** What is recorded of many dossiers, in one statement. */
  Map<DossierId, Map<String, StepRecord>> of(Collection<DossierId> dossiers) {
    var records = new HashMap<DossierId, Map<String, StepRecord>>();
    jdbc.sql("select * from settlement.step where dossier_id = any (?)")
        .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
        .query(
            row -> {
              var known = step(row, 0);
              records
                  .computeIfAbsent(
                      new DossierId(row.getObject("dossier_id", UUID.class)),
                      _ -> new LinkedHashMap<>())
                  .put(known.step(), known);
            });
    return records;
  }

  /** Writes what is known now; refused as stale when somebody else wrote since that version. */
  void write(DossierId dossier, StepRecord wanted, @Nullable AccountId by, String as) {
    var written =
        jdbc.sql(
                """
                insert into settlement.step
                  (territory_id, dossier_id, step_id, started_on, complete_on, done_on, outcome,
                   note, missing, ticked_by, ticked_as, ticked_at, version)
                select territory_id, id, :step, :started, :complete, :done, :outcome, :note, :missing, :by,
                       :as, :now, 1
                from settlement.dossier where id = :dossier
                on conflict (dossier_id, step_id) do update
                  set started_on = excluded.started_on, complete_on = excluded.complete_on,
                      done_on = excluded.done_on, outcome = excluded.outcome,
                      note = excluded.note, missing = excluded.missing, ticked_by = excluded.ticked_by,
                      ticked_as = excluded.ticked_as, ticked_at = excluded.ticked_at,
                      version = step.version + 1
                  where step.version = :version
                """)
            .param("step", wanted.step())
            .param("started", wanted.startedOn(), Types.DATE)
            .param("complete", wanted.completeOn(), Types.DATE)
            .param("done", wanted.doneOn(), Types.DATE)
            .param("outcome", wanted.outcome())
            .param("note", wanted.note())
            .param("missing", wanted.missing())
            .param("by", by == null ? null : by.value(), Types.OTHER)
            .param("as", as)
            .param("now", OffsetDateTime.now(clock))
            .param("dossier", dossier.value())
            .param("version", wanted.version())
            .update();
    if (written == 0) {
      throw new StaleEdit(wanted.step());
    }
  }

  private static StepRecord step(ResultSet row, int unused) throws SQLException {
    return new StepRecord(
        row.getString("step_id"),
        row.getObject("started_on", LocalDate.class),
        row.getObject("complete_on", LocalDate.class),
        row.getObject("done_on", LocalDate.class),
        row.getString("outcome"),
        row.getString("note"),
        row.getString("missing"),
        row.getInt("version"));
  }
}
