package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The history of what moved in plans, and why. */
@Repository
class PlanChangeStore {
  /** Answers of one interview, and days that go by, are told as one change. */
  private static final Duration TOGETHER = Duration.ofMinutes(30);

  private static final TypeReference<List<InputChange>> CAUSES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final JsonMapper json;
  private final Clock clock;

  PlanChangeStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.json = json;
    this.clock = clock;
  }

  /** The last change of a plan, with where everything stood before it. */
  record Last(PlanChange change, PlanSnapshot was, @Nullable AccountId by) {}

  /**
   * Records a change; one of the same kind by the same person just before goes into it.
   *
   * @param by null when it was done by link, or when only a day went by
   */
  void add(
      Dossier dossier,
      List<InputChange> causes,
      PlanSnapshot was,
      PlanSnapshot is,
      @Nullable AccountId by,
      @Nullable String byName) {
    var last = last(dossier.id()).filter(one -> together(one, causes, by, byName)).orElse(null);
    if (last == null) {
      insert(dossier, causes, was, PlanDifference.between(was, is), by, byName);
      return;
    }
    var all = PlanInputs.together(last.change().causes(), causes);
    if (all.isEmpty()) {
      jdbc.sql("delete from settlement.plan_change where id = ?")
          .param(last.change().id())
          .update();
      return;
    }
    jdbc.sql(
            """
            update settlement.plan_change
            set causes = :causes::jsonb, moved = :moved::jsonb, changed_at = :now where id = :id
            """)
        .param("causes", json.writeValueAsString(all))
        .param("moved", json.writeValueAsString(PlanDifference.between(last.was(), is)))
        .param("now", OffsetDateTime.now(clock))
        .param("id", last.change().id())
        .update();
  }

  /** Records what is to be told of many: a new catalogue in one go, days that go by one by one. */
  void add(List<Replanned> plans, Map<DossierId, PlanStore.Stored> before, @Nullable AccountId by) {
    var news = new ArrayList<Object[]>();
    for (var one : plans) {
      var was = before.get(one.dossier().id());
      if (was == null) {
        continue;
      }
      var causes = one.causes(was);
      if (one.told(was, causes)) {
        if (onlyDays(causes)) {
          add(one.dossier(), causes, was.snapshot(), one.now().snapshot(), by, null);
        } else {
          news.add(row(one, was, causes, by));
        }
      }
    }
    batch.batchUpdate(
        """
        insert into settlement.plan_change
          (id, territory_id, dossier_id, changed_at, by_account, by_name, causes, was, moved)
        values (?, ?, ?, ?, ?, (select name from people.account where id = ?), ?::jsonb, ?::jsonb,
                ?::jsonb)
        """,
        news);
  }

  private Object[] row(
      Replanned one, PlanStore.Stored was, List<InputChange> causes, @Nullable AccountId by) {
    var moved = PlanDifference.between(was.snapshot(), one.now().snapshot());
    var who = by == null ? null : by.value();
    return new @Nullable Object[] {
      Ids.next(),
      one.dossier().territory().value(),
      one.dossier().id().value(),
      OffsetDateTime.now(clock),
      who,
      who,
      json.writeValueAsString(causes),
      json.writeValueAsString(was.snapshot()),
      json.writeValueAsString(moved)
    };
  }

  private boolean together(
      Last last, List<InputChange> causes, @Nullable AccountId by, @Nullable String byName) {
    if (last.change().undone() || told(last.change().id())) {
      return false;
    }
    if (onlyDays(causes)) {
      return onlyDays(last.change().causes());
    }
    var answers = answers(causes) && answers(last.change().causes());
    var same =
        java.util.Objects.equals(by, last.by())
            && (by != null || java.util.Objects.equals(byName, last.change().byName()));
    var recent = last.change().changedAt().isAfter(clock.instant().minus(TOGETHER));
    return answers && same && recent;
  }

  private static boolean onlyDays(List<InputChange> causes) {
    return causes.stream().allMatch(one -> one.kind() == InputChange.Kind.DAY);
  }

  private static boolean answers(List<InputChange> causes) {
    return causes.stream()
        .allMatch(
            one ->
                one.kind() == InputChange.Kind.FACT
                    || one.kind() == InputChange.Kind.DATE
                    || one.kind() == InputChange.Kind.DAY);
  }

  /** Whether somebody has already been told of it in a digest. */
  boolean told(UUID id) {
    return jdbc.sql("select told from settlement.plan_change where id = ?")
        .param(id)
        .query(Boolean.class)
        .single();
  }

  private void insert(
      Dossier dossier,
      List<InputChange> causes,
      PlanSnapshot was,
      PlanDifference moved,
      @Nullable AccountId by,
      @Nullable String byName) {
    jdbc.sql(
            """
            insert into settlement.plan_change
              (id, territory_id, dossier_id, changed_at, by_account, by_name, causes, was, moved)
            values (:id, :territory, :dossier, :now, :by,
                    coalesce(:name, (select name from people.account where id = :by)),
                    :causes::jsonb, :was::jsonb, :moved::jsonb)
            """)
        .param("id", Ids.next())
        .param("territory", dossier.territory().value())
        .param("dossier", dossier.id().value())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("name", byName)
        .param("causes", json.writeValueAsString(causes))
        .param("was", json.writeValueAsString(was))
        .param("moved", json.writeValueAsString(moved))
        .update();
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
