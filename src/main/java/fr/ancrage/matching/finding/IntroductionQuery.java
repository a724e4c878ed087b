package fr.ancrage.matching.finding;

import fr.ancrage.matching.Introduction;
import fr.ancrage.matching.IntroductionRows;
import fr.ancrage.matching.IntroductionState;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Where;
import fr.ancrage.shared.api.Cursor;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
public class IntroductionQuery {
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
  public record Row(
      Introduction introduction,
      String name,
      @Nullable String email,
      @Nullable String phone,
      boolean reachable,
      @Nullable UUID profile,
      Instant changedAt) {
    /** Its id. */
    public UUID id() {
      return introduction.id();
    }

    /** Who is introduced. */
    public PersonId person() {
      return introduction.person();
    }

    /** To whom. */
    public OrganisationId organisation() {
      return introduction.organisation();
    }

    /** Where it stands. */
    public IntroductionState state() {
      return introduction.state();
    }
  }

  /** One whose day has come. */
  public record Waiting(
      UUID id,
      PersonId person,
      String name,
      IntroductionState state,
      LocalDate due,
      @Nullable AccountId proposedBy) {}

  /** How many there are in each state, per structure. */
  public record Count(OrganisationId organisation, IntroductionState state, long many) {}

  public Optional<Row> find(Sight sight, UUID id) {
    var where = of(sight).and("i.id = :id", "id", id);
    return jdbc.sql("select i.* " + from(sight) + where.sql())
        .params(where.parameters())
        .query(IntroductionQuery::row)
        .optional();
  }

  /** Those in these states, whoever is late first. */
  public List<Row> all(Sight sight, List<IntroductionState> states) {
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

  /** For the coordination: what it is waited for today, and who is late by more than that. */
  public List<Waiting> due(LocalDate today) {
    return jdbc.sql(
            """
            select id, person_id, name, state, due_on, proposed_by
            from matching.any_introduction
            where state not in ('HANDED_OVER', 'REFUSED')
              and (due_on < :today or (due_on = :today and state in ('AGREED', 'SIGNED')))
            order by due_on, id limit 200
            """)
        .param("today", today)
        .query(
            (row, _) -> {
              var by = row.getObject("proposed_by", UUID.class);
              return new Waiting(
                  row.getObject("id", UUID.class),
                  new PersonId(row.getObject("person_id", UUID.class)),
                  row.getString("name"),
                  IntroductionState.valueOf(row.getString("state")),
                  row.getObject("due_on", LocalDate.class),
                  by == null ? null : new AccountId(by));
            })
        .list();
  }

  /** Those of this reader in the order in which they were proposed, page by page. */
  public List<Row> after(
      Cursor cursor,
      Sight sight,
      @Nullable IntroductionState state,
      @Nullable UUID need,
      @Nullable Instant changedSince,
      int most) {
    var where =
        of(sight)
            .and("(i.proposed_at, i.id) > (:at, :after)", "after", cursor.id())
            .and("i.state = :state", "state", state == null ? null : state.name())
            .and("i.need_id = :need", "need", need)
            .and(
                "i.changed_at > :since",
                "since",
                changedSince == null ? null : changedSince.atOffset(ZoneOffset.UTC));
    return jdbc.sql(
            "select i.* " + from(sight) + where.sql() + " order by i.proposed_at, i.id limit :most")
        .params(where.parameters())
        .param("at", cursor.at().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(IntroductionQuery::row)
        .list();
  }

  /** How many this reader sees in each state. */
  public Map<IntroductionState, Long> counts(Sight sight) {
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
  public List<Count> fairness() {
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
        IntroductionRows.of(row),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getBoolean("reachable"),
        row.getObject("profile_id", UUID.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
