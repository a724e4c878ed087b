package fr.ancrage.careers;

import fr.ancrage.careers.Session.Funder;
import fr.ancrage.careers.Session.SessionTerms;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {
  private static final String SESSION =
      """
      select s.*, (select count(*) from careers.queue q where q.session_id = s.id) as taken
      from careers.session s
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SessionStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Session> all() {
    var funders = funders(null);
    return jdbc.sql(SESSION + " order by s.starts_on desc, s.id")
        .query((row, _) -> session(row, funders))
        .list();
  }

  Optional<Session> find(UUID id) {
    var funders = funders(id);
    return jdbc.sql(SESSION + " where s.id = ?")
        .param(id)
        .query((row, _) -> session(row, funders))
        .optional();
  }

  void add(UUID id, TerritoryId territory, SessionTerms terms) {
    bind(
            """
            insert into careers.session
              (id, territory_id, title, goal, place, trainer, starts_on, ends_on, seats, cost_cents,
               words, made_at)
            values (:id, :territory, :title, :goal, :place, :trainer, :starts, :ends, :seats, :cost,
                    :words, :now)
            """,
            id,
            terms)
        .param("territory", territory.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  boolean change(UUID id, int version, SessionTerms terms) {
    return bind(
                """
                update careers.session
                set title = :title, goal = :goal, place = :place, trainer = :trainer,
                    starts_on = :starts, ends_on = :ends, seats = :seats, cost_cents = :cost,
                    words = :words, version = version + 1
                where id = :id and version = :version
                """,
                id,
                terms)
            .param("version", version)
            .update()
        == 1;
  }

  void fund(UUID id, TerritoryId territory, List<Funder> funders) {
    jdbc.sql("delete from careers.funder where session_id = ?").param(id).update();
    for (var i = 0; i < funders.size(); i++) {
      jdbc.sql(
              """
              insert into careers.funder (session_id, place, territory_id, name, cents)
              values (?, ?, ?, ?, ?)
              """)
          .params(id, i, territory.value(), funders.get(i).name(), funders.get(i).cents())
          .update();
    }
  }

  boolean cancel(UUID id, boolean off) {
    return jdbc.sql(
                """
                update careers.session set cancelled_at = case when :off then :now::timestamptz end
                where id = :id
                """)
            .param("off", off)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        == 1;
  }

  /** Locks the session, so that ranks are given one at a time. */
  Optional<Integer> lockSeats(UUID id) {
    return jdbc.sql("select seats from careers.session where id = ? for update")
        .param(id)
        .query(Integer.class)
        .optional();
  }

  void enrol(UUID id, TerritoryId territory, PersonId person) {
    jdbc.sql(
            """
            insert into careers.enrolment as known
              (session_id, person_id, territory_id, enrolled_at)
            values (?, ?, ?, ?)
            on conflict (session_id, person_id) do update
            set left_at = null, arrival = excluded.arrival, outcome = null, outcome_on = null
            where known.left_at is not null
            """)
        .params(id, person.value(), territory.value(), OffsetDateTime.now(clock))
        .update();
  }

  int rank(UUID id, PersonId person) {
    return jdbc.sql("select rank from careers.queue where session_id = ? and person_id = ?")
        .params(id, person.value())
        .query(Integer.class)
        .single();
  }

  /** Coming back after an undo keeps one's place. */
  boolean leave(UUID id, PersonId person, boolean gone) {
    return jdbc.sql(
                """
                update careers.enrolment
                set left_at = case when :gone then :now::timestamptz end
                where session_id = :id and person_id = :person
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  boolean outcome(
      UUID id, PersonId person, Enrolled.@Nullable Outcome outcome, @Nullable LocalDate on) {
    return jdbc.sql(
                """
                update careers.enrolment set outcome = :outcome, outcome_on = :on
                where session_id = :id and person_id = :person and left_at is null
                """)
            .param("outcome", outcome == null ? null : outcome.code())
            .param("on", on)
            .param("id", id)
            .param("person", person.value())
            .update()
        == 1;
  }

  List<Enrolled> enrolled(UUID id) {
    return jdbc.sql(
            """
            select e.person_id, card.name, card.profession, q.rank, e.outcome, e.outcome_on
            from careers.enrolment e
            join careers.queue q on q.session_id = e.session_id and q.person_id = e.person_id
            join people.card card on card.id = e.person_id
            where e.session_id = ? order by q.rank
            """)
        .param(id)
        .query(
            (row, _) ->
                new Enrolled(
                    row.getObject("person_id", UUID.class),
                    row.getString("name"),
                    row.getString("profession"),
                    row.getInt("rank"),
                    Enrolled.Outcome.of(row.getString("outcome")).orElse(null),
                    row.getObject("outcome_on", LocalDate.class)))
        .list();
  }

  /** The trainings of somebody; who pays is not read. */
  List<OwnSeat> of(PersonId person) {
    return jdbc.sql(
            """
            select s.*, 0 as taken, q.rank from careers.session s
            join careers.queue q on q.session_id = s.id and q.person_id = ?
            order by s.starts_on desc, s.id
            """)
        .param(person.value())
        .query(
            (row, _) ->
                new OwnSeat(
                    session(row, Map.of()), new Seat(row.getInt("rank"), row.getInt("seats"))))
        .list();
  }

  private Map<UUID, List<Funder>> funders(@Nullable UUID session) {
    record Part(UUID session, Funder funder) {}
    return jdbc
        .sql(
            """
            select session_id, name, cents from careers.funder
            where :session::uuid is null or session_id = :session::uuid
            order by session_id, place
            """)
        .param("session", session)
        .query(
            (row, _) ->
                new Part(
                    row.getObject("session_id", UUID.class),
                    new Funder(row.getString("name"), row.getLong("cents"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Part::session, Collectors.mapping(Part::funder, Collectors.toList())));
  }

  private JdbcClient.StatementSpec bind(String sql, UUID id, SessionTerms terms) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("title", terms.title())
        .param("goal", terms.goal())
        .param("place", terms.place())
        .param("trainer", terms.trainer())
        .param("starts", terms.starts())
        .param("ends", terms.ends())
        .param("seats", terms.seats())
        .param("cost", terms.costCents())
        .param("words", terms.words());
  }

  private static Session session(ResultSet row, Map<UUID, List<Funder>> funders)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Session(
        id,
        new SessionTerms(
            row.getString("title"),
            row.getString("goal"),
            row.getString("place"),
            row.getString("trainer"),
            row.getObject("starts_on", LocalDate.class),
            row.getObject("ends_on", LocalDate.class),
            row.getInt("seats"),
            row.getLong("cost_cents"),
            row.getString("words")),
        funders.getOrDefault(id, List.of()),
        row.getObject("cancelled_at") != null,
        row.getInt("taken"),
        row.getInt("version"));
  }
}
