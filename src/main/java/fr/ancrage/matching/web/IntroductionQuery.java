package fr.ancrage.matching.web;

import fr.ancrage.matching.IntroductionState;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Where;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Introductions as the reader may see them: the coordination all, a structure its own. */
@Repository
class IntroductionQuery {
  private static final String ANY = "from matching.any_introduction i\n";
  private static final String SHOWN = "from matching.shown_introduction i\n";

  private final JdbcClient jdbc;

  IntroductionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One introduction.
   *
   * @param email only once the person was presented
   * @param reachable whether contact and documents may be seen
   */
  record Row(
      UUID id,
      PersonId person,
      String name,
      @Nullable String email,
      @Nullable String phone,
      boolean reachable,
      @Nullable UUID profile,
      OrganisationId organisation,
      @Nullable String post,
      IntroductionState state,
      @Nullable LocalDate due) {}

  /** How many there are in each state, per structure. */
  record Count(OrganisationId organisation, IntroductionState state, long many) {}

  Optional<Row> find(Sight sight, UUID id) {
    var where = of(sight).and("i.id = :id", "id", id);
    return jdbc.sql("select i.* " + from(sight) + where.sql())
        .params(where.parameters())
        .query(IntroductionQuery::row)
        .optional();
  }

  /** Those in these states, whoever is late first. */
  List<Row> all(Sight sight, List<IntroductionState> states) {
    var where =
        of(sight)
            .and(
                "i.state = any (:states)",
                "states",
                states.stream().map(Enum::name).toArray(String[]::new));
    return jdbc.sql(
            "select i.* "
                + from(sight)
                + where.sql()
                + " order by i.due_on nulls last, i.changed_at desc, i.id limit 500")
        .params(where.parameters())
        .query(IntroductionQuery::row)
        .list();
  }

  /** How many this reader sees in each state. */
  Map<IntroductionState, Long> counts(Sight sight) {
    var where = of(sight);
    var counts = new EnumMap<IntroductionState, Long>(IntroductionState.class);
    jdbc.sql("select i.state, count(*) as many " + from(sight) + where.sql() + " group by i.state")
        .params(where.parameters())
        .query(
            row -> {
              counts.put(IntroductionState.valueOf(row.getString("state")), row.getLong("many"));
            });
    return counts;
  }

  /** For the coordination: who was introduced to whom, and what came of it. */
  List<Count> fairness() {
    return jdbc.sql(
            """
            select organisation_id, state, count(*) as many from matching.any_introduction
            group by organisation_id, state
            """)
        .query(
            (row, _) ->
                new Count(
                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                    IntroductionState.valueOf(row.getString("state")),
                    row.getLong("many")))
        .list();
  }

  private static String from(Sight sight) {
    return sight.everybody() ? ANY : SHOWN;
  }

  private static Where of(Sight sight) {
    var organisation = sight.organisation();
    return organisation == null
        ? new Where()
        : new Where()
            .and("i.organisation_id = :organisation", "organisation", organisation.value());
  }

  private static Row row(ResultSet row, int unused) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getBoolean("reachable"),
        row.getObject("profile_id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("post"),
        IntroductionState.valueOf(row.getString("state")),
        row.getObject("due_on", LocalDate.class));
  }
}
