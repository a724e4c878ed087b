package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of what moved in plans, and why. */
@Repository
class PlanChangeStore {
  private static final TypeReference<List<InputChange>> CAUSES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PlanChangeStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The last change of a plan, with where everything stood before it. */
  record Last(PlanChange change, PlanSnapshot was, @Nullable AccountId by) {}

  /** Whether somebody has already been told of it in a digest. */
  boolean told(UUID id) {
    return jdbc.sql("select told from settlement.plan_change where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  Optional<Last> last(DossierId dossier) {
    return jdbc.sql(
            "select * from settlement.plan_change where dossier_id = ?"
                + " order by position desc limit 1")
        .param(dossier.value())
        .query(
            (row, number) ->
                new Last(
                    change(row, number),
                    json.readValue(row.getString("was"), PlanSnapshot.class),
                    row.getObject("by_account") == null
                        ? null
                        : new AccountId(row.getObject("by_account", UUID.class))))
        .optional();
  }

  List<PlanChange> of(DossierId dossier, int most, long before) {
    return jdbc.sql(
            """
            select * from settlement.plan_change where dossier_id = ? and position < ?
            order by position desc limit ?
            """)
        .params(dossier.value(), before, most)
        .query(this::change)
        .list();
  }

  /** All those of open dossiers since that moment that were not taken back, oldest first. */
  List<PlanChange> since(Instant since, @Nullable AccountId who) {
    var where =
        new Where()
            .and("c.undone_at is null")
            .and("d.stage <> 'CLOSED'")
            .and("c.changed_at > :since", "since", since.atOffset(ZoneOffset.UTC))
            .and("d.concierge_id = :who", "who", who == null ? null : who.value());
    return jdbc.sql(
            """
            select c.* from settlement.plan_change c
            join settlement.dossier d on d.id = c.dossier_id
            """
                + where.sql()
                + " order by c.position limit 1000")
        .params(where.parameters())
        .query(this::change)
        .list();
  }

  Optional<PlanChange> find(UUID id) {
    return jdbc.sql("select * from settlement.plan_change where id = ?")
        .param(id)
        .query(this::change)
        .optional();
  }

  /** Somebody reads of these: they are no longer added to, nor passed over when taken back. */
  void told(List<UUID> ids) {
    jdbc.sql("update settlement.plan_change set told = true where id = any (?)")
        .param(ids.toArray(UUID[]::new))
        .update();
  }

  /** Nobody had heard of it: its undoing is no news either. */
  void silence(UUID id) {
    jdbc.sql("update settlement.plan_change set silent = true where id = ?").param(id).update();
  }

  /** What is news in these dossiers, the oldest first. */
  List<PlanChange> news(Set<DossierId> dossiers, Duration since) {
    return jdbc.sql(
            """
            select * from settlement.plan_change
            where dossier_id = any (:dossiers) and changed_at > :since
              and undone_at is null and not silent
            order by position
            """)
        .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
        .param("since", OffsetDateTime.now(clock).minus(since))
        .query(this::change)
        .list();
  }

  /** Marks it as taken back, once. */
  boolean undo(UUID id) {
    return jdbc.sql(
                "update settlement.plan_change set undone_at = ? where id = ? and undone_at is"
                    + " null")
            .params(OffsetDateTime.now(clock), id)
            .update()
        == 1;
  }

  private PlanChange change(ResultSet row, int unused) throws SQLException {
    return new PlanChange(
        row.getObject("id", UUID.class),
        row.getLong("position"),
        new DossierId(row.getObject("dossier_id", UUID.class)),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        json.readValue(row.getString("causes"), CAUSES),
        json.readValue(row.getString("moved"), PlanDifference.class),
        row.getObject("undone_at") != null);
  }
}
