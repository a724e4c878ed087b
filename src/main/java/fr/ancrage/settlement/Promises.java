package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The dates that first plans promised, and how often they held: the territory's own hit rate. */
@Service
public class Promises {
  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  Promises(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /**
   * How often the dates of one gate held.
   *
   * @param opened gates that were promised and have opened
   * @param half of them, by the date given at even odds; a good promise holds for half of them
   * @param nine by the date that nine of ten should not exceed
   */
  public record HitRate(Gate gate, int opened, int half, int nine) {}

  /** The hit rates of the territory at work; gates that never opened are left out. */
  public List<HitRate> hitRates() {
    return jdbc
        .sql(
            """
            select gate, count(*) as opened,
                   count(*) filter (where opened_on <= p50) as half,
                   count(*) filter (where opened_on <= p90) as nine
            from settlement.promise where opened_on is not null group by gate
            """)
        .query(
            (row, _) ->
                new HitRate(
                    Gate.valueOf(row.getString("gate")),
                    row.getInt("opened"),
                    row.getInt("half"),
                    row.getInt("nine")))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(HitRate::gate))
        .toList();
  }

  /**
   * Plans that are followed: their first dates are the promise, and a gate that has opened keeps
   * it. One that had opened before anything was promised says nothing.
   */
  void keep(LocalDate today, List<Replanned> plans) {
    var rows = new ArrayList<Object[]>();
    for (var one : plans) {
      if (one.dossier().stage().planned()) {
        for (var gate : one.plan().gates()) {
          if (gate.p10() != null && gate.p50() != null && gate.p90() != null) {
            rows.add(row(one, today, gate));
          }
        }
      }
    }
    batch.batchUpdate(
        """
        insert into settlement.promise as p
          (dossier_id, territory_id, gate, made_on, p10, p50, p90)
        select one.dossier, ?::uuid, one.gate, ?::date, ?::date, ?::date, ?::date
        from (select ?::uuid as dossier, ?::text as gate, ?::date as opened) as one
        where one.opened is null
           or exists (select 1 from settlement.promise known
                      where known.dossier_id = one.dossier and known.gate = one.gate)
        on conflict (dossier_id, gate) do update set opened_on = ?::date
          where p.opened_on is distinct from ?::date
        """,
        rows);
  }

  private static Object[] row(Replanned one, LocalDate today, GatePlan gate) {
    var opened = opened(gate, one.plan(), today);
    return new @Nullable Object[] {
      one.dossier().territory().value(),
      today,
      gate.p10(),
      gate.p50(),
      gate.p90(),
      one.dossier().id().value(),
      gate.gate().name(),
      opened,
      opened,
      opened
    };
  }

  /** Nothing is waited for any more: the gate opened on the day its last step ended. */
  private static @Nullable LocalDate opened(GatePlan gate, Plan plan, LocalDate today) {
    var own =
        plan.steps().stream()
            .anyMatch(step -> step.terms().gate() == gate.gate() && !step.terms().optional());
    var day = gate.p50();
    var over = own && gate.blockingChain().isEmpty() && day != null && !day.isAfter(today);
    return over ? day : null;
  }
}
