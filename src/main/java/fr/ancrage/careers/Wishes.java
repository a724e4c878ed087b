package fr.ancrage.careers;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who would like to change job. The territory's team reads it; no structure does. */
@Service
public class Wishes {
  private final JdbcClient jdbc;
  private final Clock clock;

  Wishes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a person wishes, the oldest first. */
  public List<Wish> of(PersonId person) {
    return jdbc.sql(
            """
            select * from careers.wish where person_id = ? and closed_at is null
            order by since, goal
            """)
        .param(person.value())
        .query(Wishes::wish)
        .list();
  }

  /** Notes a wish; noting it again changes where they work only. */
  @Transactional
  public void note(
      TerritoryId territory,
      PersonId person,
      String goal,
      @Nullable UUID organisation,
      boolean byPerson) {
    jdbc.sql(
            """
            insert into careers.wish
              (person_id, territory_id, goal, organisation_id, since, by_person)
            values (:person, :territory, :goal, :organisation, :now, :byPerson)
            on conflict (person_id, goal) do update
            set closed_at = null, since = case when careers.wish.closed_at is null
                                               then careers.wish.since else excluded.since end,
                organisation_id = coalesce(excluded.organisation_id, careers.wish.organisation_id)
            """)
        .param("person", person.value())
        .param("territory", territory.value())
        .param("goal", goal)
        .param("organisation", organisation)
        .param("now", OffsetDateTime.now(clock))
        .param("byPerson", byPerson)
        .update();
  }

  /** They no longer wish it, or do again. */
  @Transactional
  public void close(PersonId person, String goal, boolean gone) {
    jdbc.sql(
            """
            update careers.wish set closed_at = case when :gone then :now::timestamptz end
            where person_id = :person and goal = :goal
            """)
        .param("gone", gone)
        .param("now", OffsetDateTime.now(clock))
        .param("person", person.value())
        .param("goal", goal)
        .update();
  }

  /** How many posts are open in the territory, by job and by profession. */
  public Map<String, Integer> needed() {
    var needed = new java.util.HashMap<String, Integer>();
    jdbc.sql(
            """
            select profession, speciality, count(*) as many from needs.open_need
            group by profession, speciality
            """)
        .query(
            (row, _) -> {
              var profession = row.getString("profession");
              var speciality = row.getString("speciality");
              var many = row.getInt("many");
              needed.merge(profession, many, Integer::sum);
              if (speciality != null) {
                needed.merge(profession + "/" + speciality, many, Integer::sum);
              }
              return many;
            })
        .list();
    return needed;
  }

  private static Wish wish(ResultSet row, int unused) throws SQLException {
    return new Wish(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("goal"),
        row.getObject("organisation_id", UUID.class),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        row.getBoolean("by_person"));
  }
}
