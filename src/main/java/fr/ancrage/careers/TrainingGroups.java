package fr.ancrage.careers;

import java.sql.Array;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who wishes the same across the members, where the territory seeks just that. */
@Service
public class TrainingGroups {
  private final JdbcClient jdbc;

  TrainingGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * People who wish the same job and are on no training for it.
   *
   * @param organisations where they work, for those who said so
   * @param needed posts that are open for this job
   */
  public record Group(String goal, int people, List<UUID> organisations, int needed) {
    private static final int LEAST = 3;

    /** Whether a session here may be worth its while. */
    public boolean worthwhile() {
      return people >= LEAST && needed > 0;
    }
  }

  /** The largest first. */
  public List<Group> all() {
    return jdbc.sql(
            """
            select w.goal, count(*) as people,
                   array_agg(distinct w.organisation_id)
                     filter (where w.organisation_id is not null) as organisations,
                   (select count(*) from needs.open_need n
                    where n.profession = split_part(w.goal, '/', 1)
                      and (strpos(w.goal, '/') = 0 or n.speciality = split_part(w.goal, '/', 2)))
                     as needed
            from careers.wish w
            where w.closed_at is null
              and not exists (
                select 1 from careers.enrolment e join careers.session s on s.id = e.session_id
                where e.person_id = w.person_id and s.goal = w.goal and e.left_at is null
                  and s.cancelled_at is null)
            group by w.goal order by people desc, w.goal
            """)
        .query(
            (row, _) ->
                new Group(
                    row.getString("goal"),
                    row.getInt("people"),
                    ids(row.getArray("organisations")),
                    row.getInt("needed")))
        .list();
  }

  private static List<UUID> ids(@org.jspecify.annotations.Nullable Array array)
      throws java.sql.SQLException {
    return array == null ? List.of() : Arrays.asList((UUID[]) array.getArray());
  }
}
