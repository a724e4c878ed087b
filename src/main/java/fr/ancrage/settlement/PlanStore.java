package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.StepPlan;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanStore {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PlanStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void save(Dossier dossier, LocalDate asOf, Plan plan) {
    var practice = plan.gate(Gate.PRACTICE).orElse(null);
    var recruiters = plan.practiceForRecruiters();
    var next = next(plan);
    jdbc.sql(
            """
            insert into settlement.plan as p
              (dossier_id, territory_id, computed_at, as_of, plan, practice_p10, practice_p50,
               practice_p90, recruiters_p50, recruiters_p90, next_step, next_step_on)
            values (:dossier, :territory, :now, :asOf, :plan::jsonb, :p10, :p50, :p90, :r50, :r90,
                    :next, :nextOn)
            on conflict (dossier_id) do update
              set computed_at = case when p.plan = excluded.plan then p.computed_at
                                     else excluded.computed_at end,
                  as_of = excluded.as_of,
                  plan = excluded.plan, practice_p10 = excluded.practice_p10,
                  practice_p50 = excluded.practice_p50, practice_p90 = excluded.practice_p90,
                  recruiters_p50 = excluded.recruiters_p50,
                  recruiters_p90 = excluded.recruiters_p90, next_step = excluded.next_step,
                  next_step_on = excluded.next_step_on
            """)
        .param("dossier", dossier.id().value())
        .param("territory", dossier.territory().value())
        .param("now", OffsetDateTime.now(clock))
        .param("asOf", asOf)
        .param("plan", json.writeValueAsString(plan))
        .param("p10", practice == null ? null : practice.p10(), Types.DATE)
        .param("p50", practice == null ? null : practice.p50(), Types.DATE)
        .param("p90", practice == null ? null : practice.p90(), Types.DATE)
        .param("r50", day(recruiters, true), Types.DATE)
        .param("r90", day(recruiters, false), Types.DATE)
        .param("next", next == null ? null : next.id())
        .param("nextOn", next == null ? null : next.plannedStart(), Types.DATE)
        .update();
  }

  /** Since when the stored plan says what it says. */
  Optional<Instant> computedAt(DossierId dossier) {
    return jdbc.sql("select computed_at from settlement.plan where dossier_id = ?")
        .param(dossier.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private static @Nullable LocalDate day(@Nullable GatePlan gate, boolean median) {
    if (gate == null) {
      return null;
    }
    return median ? gate.p50() : gate.p90();
  }

  /** The step that is to be started first. */
  private static @Nullable StepPlan next(Plan plan) {
    return plan.steps().stream()
        .filter(step -> NextSteps.toStart(step) && step.plannedStart() != null)
        .min(Comparator.comparing(PlanStore::start))
        .orElse(null);
  }

  private static LocalDate start(StepPlan step) {
    return step.plannedStart() == null ? LocalDate.MAX : step.plannedStart();
  }
}
