package fr.ancrage.settlement;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.GatePlan;
import fr.ancrage.planning.Plan;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The dates that first plans promised, and how often they held: the territory's own hit rate. */
@Service
public class Promises {
  private final JdbcClient jdbc;

  Promises(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
   * A plan that is followed: its first dates are the promise, and a gate that has opened keeps it.
   */
  void keep(Dossier dossier, LocalDate today, Plan plan) {
    for (var gate : plan.gates()) {
      if (gate.p10() != null && gate.p50() != null && gate.p90() != null) {
        keep(dossier, today, gate, opened(gate, plan, today));
      }
    }
  }

  /** A gate that had opened before anything was promised says nothing. */
  private void keep(Dossier dossier, LocalDate today, GatePlan gate, @Nullable LocalDate opened) {
    jdbc.sql(
            """
            insert into settlement.promise as p
              (dossier_id, territory_id, gate, made_on, p10, p50, p90)
            select :dossier, :territory, :gate, :today, :p10, :p50, :p90
            where :opened::date is null
               or exists (select 1 from settlement.promise
                          where dossier_id = :dossier and gate = :gate)
            on conflict (dossier_id, gate) do update set opened_on = :opened
              where p.opened_on is distinct from :opened::date
            """)
        .param("dossier", dossier.id().value())
        .param("territory", dossier.territory().value())
        .param("gate", gate.gate().name())
        .param("today", today)
        .param("p10", gate.p10())
        .param("p50", gate.p50())
        .param("p90", gate.p90())
        .param("opened", opened, Types.DATE)
        .update();
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
