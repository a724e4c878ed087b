package fr.ancrage.settlement;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.LearnedDurations;
import fr.ancrage.planning.Observation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How long the steps of the territory's cases took, finished and still running. */
@Service
public class Experience {
  private final JdbcClient jdbc;

  Experience(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the cases of the territory at work teach about the durations of its catalogue. */
  public LearnedDurations learned(Catalogue catalogue, LocalDate today) {
    return LearnedDurations.of(catalogue, observations(today));
  }

  /** From lodging to result; a step of a closed case that never ended says nothing. */
  private List<Observation> observations(LocalDate today) {
    return jdbc.sql(
            """
            select s.dossier_id, s.step_id, s.done_on is not null as ended,
                   coalesce(s.done_on, :today) - s.started_on as days
            from settlement.step s join settlement.dossier d on d.id = s.dossier_id
            where s.started_on <= coalesce(s.done_on, :today)
              and (s.done_on is not null or (d.stage <> 'CLOSED' and s.outcome is null))
            order by s.dossier_id, s.step_id
            """)
        .param("today", today)
        .query(
            (row, _) ->
                new Observation(
                    row.getString("dossier_id"),
                    row.getString("step_id"),
                    row.getInt("days"),
                    row.getBoolean("ended")))
        .list();
  }
}
