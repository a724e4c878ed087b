package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.planning.PlanDifference;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.shared.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes down what moved in plans, and why, so that what was one act reads as one change. */
@Repository
class PlanChangeLog {
  /** Answers of one interview, and days that go by, are told as one change. */
  private static final Duration TOGETHER = Duration.ofMinutes(30);

  private final PlanChangeStore store;
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final JsonMapper json;
  private final Clock clock;

  PlanChangeLog(
      PlanChangeStore store, JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
    this.store = store;
    this.jdbc = jdbc;
    this.batch = batch;
    this.json = json;
    this.clock = clock;
  }

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
    var last =
        store.last(dossier.id()).filter(one -> together(one, causes, by, byName)).orElse(null);
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
      PlanChangeStore.Last last,
      List<InputChange> causes,
      @Nullable AccountId by,
      @Nullable String byName) {
    if (last.change().undone() || store.told(last.change().id())) {
      return false;
    }
    if (onlyDays(causes)) {
      return onlyDays(last.change().causes());
    }
    var answers = answers(causes) && answers(last.change().causes());
    var same =
        Objects.equals(by, last.by())
            && (by != null || Objects.equals(byName, last.change().byName()));
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
}
