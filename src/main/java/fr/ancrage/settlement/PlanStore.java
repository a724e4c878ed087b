package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanSnapshot;
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

  /** A plan as it was stored. */
  record Stored(PlanSnapshot snapshot, PlanInputs inputs) {}

  /** What is stored, held until the end of the transaction: re-plans of a dossier queue up. */
  Optional<Stored> lock(DossierId dossier) {
    return jdbc.sql("select snapshot, inputs from settlement.plan where dossier_id = ? for update")
        .param(dossier.value())
        .query(
            (row, _) ->
                new Stored(
                    json.readValue(row.getString("snapshot"), PlanSnapshot.class),
                    json.readValue(row.getString("inputs"), PlanInputs.class)))
        .optional();
  }

  void save(Dossier dossier, LocalDate asOf, Plan plan, Stored kept) {
    var practice = plan.gate(Gate.PRACTICE).orElse(null);
    var recruiters = plan.practiceForRecruiters();
    var next = next(plan);
    jdbc.sql(
            """
            insert into settlement.plan as p
              (dossier_id, territory_id, computed_at, as_of, snapshot, inputs, practice_p10,
               practice_p50, practice_p90, recruiters_p50, recruiters_p90, next_step_on)
            values (:dossier, :territory, :now, :asOf, :snapshot::jsonb, :inputs::jsonb, :p10,
                    :p50, :p90, :r50, :r90, :nextOn)
            on conflict (dossier_id) do update
              set computed_at = case when p.snapshot = excluded.snapshot then p.computed_at
                                     else excluded.computed_at end,
                  as_of = excluded.as_of,
                  snapshot = excluded.snapshot, inputs = excluded.inputs, practice_p10 = excluded.practice_p10,
                  practice_p50 = excluded.practice_p50, practice_p90 = excluded.practice_p90,
                  recruiters_p50 = excluded.recruiters_p50,
                  recruiters_p90 = excluded.recruiters_p90,
                  next_step_on = excluded.next_step_on
            """)
        .param("dossier", dossier.id().value())
        .param("territory", dossier.territory().value())
        .param("now", OffsetDateTime.now(clock))
        .param("asOf", asOf)
        .param("snapshot", json.writeValueAsString(kept.snapshot()))
        .param("inputs", json.writeValueAsString(kept.inputs()))
        .param("p10", practice == null ? null : practice.p10(), Types.DATE)
        .param("p50", practice == null ? null : practice.p50(), Types.DATE)
        .param("p90", practice == null ? null : practice.p90(), Types.DATE)
        .param("r50", day(recruiters, true), Types.DATE)
        .param("r90", day(recruiters, false), Types.DATE)
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

  /** The step of work that is to be started first: lists show nothing of the household. */
  private static @Nullable StepPlan next(Plan plan) {
    return plan.steps().stream()
        .filter(step -> NextSteps.toStart(step) && !step.reason().household())
        .min(Comparator.comparing(PlanStore::start))
        .orElse(null);
  }

  private static LocalDate start(StepPlan step) {
    return step.plannedStart() == null ? LocalDate.MAX : step.plannedStart();
  }
}
