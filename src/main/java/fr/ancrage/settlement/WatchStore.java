package fr.ancrage.settlement;

import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import fr.ancrage.planning.StepState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists and the day's desk read of plans: steps that are due, and alerts. */
@Repository
class WatchStore {
  /** How far ahead the desk looks. */
  private static final int AHEAD = 30;

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Clock clock;

  WatchStore(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.clock = clock;
  }

  /** Replaces what was kept of these dossiers; of one that is closed nothing is kept. */
  void save(LocalDate today, List<Replanned> plans) {
    var due = new ArrayList<Object[]>();
    var alerts = new ArrayList<Object[]>();
    for (var one : plans) {
      if (one.dossier().stage().open()) {
        due.addAll(due(one.dossier(), today, one.plan()));
        one.alerts().forEach(alert -> alerts.add(row(one.dossier(), alert)));
      }
    }
    jdbc.sql("delete from settlement.due_step where dossier_id = any (?)")
        .param(ids(plans))
        .update();
    batch.batchUpdate(
        """
        insert into settlement.due_step
          (dossier_id, territory_id, step_id, started, due_on, who, authority, household,
           criticality, latest_on)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        due);
    alerts(plans, alerts);
  }

  /** One that stays keeps the day it appeared; one whose limit moved is to be seen again. */
  private void alerts(List<Replanned> plans, List<Object[]> alerts) {
    jdbc.sql(
            """
            delete from settlement.alert
            where dossier_id = any (:dossiers)
              and not (dossier_id || ' ' || kind || ' ' || step_id = any (:kept))
            """)
        .param("dossiers", ids(plans))
        .param(
            "kept",
            plans.stream()
                .filter(one -> one.dossier().stage().open())
                .flatMap(one -> one.alerts().stream().map(alert -> key(one.dossier(), alert)))
                .toArray(String[]::new))
        .update();
    batch.batchUpdate(
        """
        insert into settlement.alert as a
          (dossier_id, territory_id, kind, step_id, day, other_day, legal, silence, household,
           since)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (dossier_id, kind, step_id) do update
          set other_day = excluded.other_day, legal = excluded.legal, silence = excluded.silence,
              household = excluded.household,
              seen_by = case when a.day = excluded.day then a.seen_by end,
              seen_at = case when a.day = excluded.day then a.seen_at end,
              day = excluded.day
        """,
        alerts);
  }

  private static UUID[] ids(List<Replanned> plans) {
    return plans.stream().map(one -> one.dossier().id().value()).toArray(UUID[]::new);
  }

  private static String key(Dossier dossier, CaseAlert alert) {
    return dossier.id().value() + " " + alert.kind() + " " + alert.step();
  }

  private Object[] row(Dossier dossier, CaseAlert alert) {
    return new @Nullable Object[] {
      dossier.id().value(),
      dossier.territory().value(),
      alert.kind().name(),
      alert.step(),
      alert.day(),
      alert.other(),
      alert.legal(),
      alert.silence(),
      alert.household(),
      OffsetDateTime.now(clock)
    };
  }

  private static List<Object[]> due(Dossier dossier, LocalDate today, Plan plan) {
    var rows = new ArrayList<Object[]>();
    for (var step : plan.steps()) {
      var day = dueOn(step);
      var wanted =
          step.state() == StepState.STARTED
              || (!step.terms().optional() && day != null && !day.isAfter(today.plusDays(AHEAD)));
      if (day != null && wanted) {
        rows.add(
            new @Nullable Object[] {
              dossier.id().value(),
              dossier.territory().value(),
              step.id(),
              step.state() == StepState.STARTED,
              day,
              step.terms().who().name().toLowerCase(Locale.ROOT),
              step.terms().authority(),
              step.reason().household(),
              step.criticality(),
              step.latestStart()
            });
      }
    }
    return rows;
  }

  /** Of a step to do, the day to start it; of one under way, the day its end is expected. */
  private static @Nullable LocalDate dueOn(StepPlan step) {
    return switch (step.state()) {
      case TO_DO -> step.plannedStart();
      case STARTED -> step.plannedFinish();
      default -> null;
    };
  }

  /** Whoever answers for the case has seen the alert; it comes back when its limit moves. */
  boolean seen(UUID dossier, CaseAlert.Kind kind, String step, UUID by, boolean seen) {
    return jdbc.sql(
                """
                update settlement.alert
                set seen_by = case when :seen then :by::uuid end,
                    seen_at = case when :seen then :now::timestamptz end
                where dossier_id = :dossier and kind = :kind and step_id = :step
                """)
            .param("seen", seen)
            .param("by", by)
            .param("now", OffsetDateTime.now(clock))
            .param("dossier", dossier)
            .param("kind", kind.name())
            .param("step", step)
            .update()
        == 1;
  }
}
