package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import fr.ancrage.planning.PlanSnapshot;
import fr.ancrage.planning.StepPlan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PlanStore {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final JsonMapper json;
  private final Clock clock;

  PlanStore(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
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

  /** The same of many, in an order in which two rounds cannot wait for each other. */
  Map<DossierId, Stored> lock(List<DossierId> dossiers) {
    var stored = new HashMap<DossierId, Stored>();
    jdbc.sql(
            """
            select dossier_id, snapshot, inputs from settlement.plan
            where dossier_id = any (:ids) order by dossier_id for update
            """)
        .param("ids", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
        .query(
            row -> {
              stored.put(
                  new DossierId(row.getObject("dossier_id", UUID.class)),
                  new Stored(
                      json.readValue(row.getString("snapshot"), PlanSnapshot.class),
                      json.readValue(row.getString("inputs"), PlanInputs.class)));
            });
    return stored;
  }

  /** Stores them in one go; what says the same as before keeps the time at which it began to. */
  void save(LocalDate asOf, List<Replanned> plans) {
    batch.batchUpdate(
        """
        insert into settlement.plan as p
          (dossier_id, territory_id, computed_at, as_of, snapshot, inputs, practice_p10,
           practice_p50, practice_p90, recruiters_p50, recruiters_p90, next_step_on)
        values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)
        on conflict (dossier_id) do update
          set computed_at = case when p.snapshot = excluded.snapshot then p.computed_at
                                 else excluded.computed_at end,
              as_of = excluded.as_of,
              snapshot = excluded.snapshot, inputs = excluded.inputs,
              practice_p10 = excluded.practice_p10, practice_p50 = excluded.practice_p50,
              practice_p90 = excluded.practice_p90, recruiters_p50 = excluded.recruiters_p50,
              recruiters_p90 = excluded.recruiters_p90, next_step_on = excluded.next_step_on
        """,
        plans.stream().map(one -> row(asOf, one)).toList());
  }

  private Object[] row(LocalDate asOf, Replanned one) {
    var practice = one.plan().gate(Gate.PRACTICE).orElse(null);
    var recruiters = one.plan().practiceForRecruiters();
    var next = next(one.plan());
    return new @Nullable Object[] {
      one.dossier().id().value(),
      one.dossier().territory().value(),
      OffsetDateTime.now(clock),
      asOf,
      json.writeValueAsString(one.now().snapshot()),
      json.writeValueAsString(one.now().inputs()),
      practice == null ? null : practice.p10(),
      practice == null ? null : practice.p50(),
      practice == null ? null : practice.p90(),
      day(recruiters, true),
      day(recruiters, false),
      next == null ? null : next.plannedStart()
    };
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
