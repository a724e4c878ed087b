package fr.ancrage.feedback;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AskStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  AskStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID id, TerritoryId territory, PersonId person, UUID subject, int months) {
    jdbc.sql(
            """
            insert into feedback.ask
              (id, territory_id, person_id, subject_id, months, asked_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, territory.value(), person.value(), subject, months, OffsetDateTime.now(clock))
        .update();
  }

  Ask get(UUID id) {
    return jdbc.sql("select * from feedback.ask where id = ?")
        .param(id)
        .query(AskStore::ask)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  List<Ask> of(UUID subject) {
    return jdbc.sql("select * from feedback.ask where subject_id = ? order by asked_at desc, id")
        .param(subject)
        .query(AskStore::ask)
        .list();
  }

  void answer(UUID id, Answer answer) {
    jdbc.sql(
            """
            update feedback.ask
            set answered_at = :now, going = :going, staying = :staying, words = :words
            where id = :id
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("going", answer.going().code())
        .param("staying", answer.staying().code())
        .param("words", answer.words())
        .param("id", id)
        .update();
  }

  private static Ask ask(ResultSet row, int unused) throws SQLException {
    var going = row.getString("going");
    return new Ask(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getObject("subject_id", UUID.class),
        row.getInt("months"),
        going == null
            ? null
            : new Answer(
                Going.valueOf(going.toUpperCase(Locale.ROOT)),
                Staying.valueOf(row.getString("staying").toUpperCase(Locale.ROOT)),
                row.getString("words")));
  }
}
