package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ThreadStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  ThreadStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The thread of a subject, made if there is none; held until the transaction ends. */
  UUID lock(TerritoryId territory, UUID subject, PersonId person) {
    jdbc.sql(
            """
            insert into messaging.thread (id, territory_id, subject_id, person_id)
            values (?, ?, ?, ?) on conflict (subject_id) do nothing
            """)
        .params(Ids.next(), territory.value(), subject, person.value())
        .update();
    return jdbc.sql("select id from messaging.thread where subject_id = ? for update")
        .param(subject)
        .query(UUID.class)
        .single();
  }

  /** False when it is there already: the form was sent twice. */
  boolean add(UUID id, UUID thread, boolean fromPerson, Author by, String words) {
    var account = by.account();
    return jdbc.sql(
                """
                insert into messaging.message
                  (id, territory_id, thread_id, from_person, author_account, author_name, words,
                   sent_at)
                select :id, territory_id, id, :from, :account, :name, :words, :now
                from messaging.thread where id = :thread
                on conflict (id) do nothing
                """)
            .param("id", id)
            .param("thread", thread)
            .param("from", fromPerson)
            .param("account", account == null ? null : account.value(), java.sql.Types.OTHER)
            .param("name", by.name())
            .param("words", words)
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  /** How many messages of one side the other has not seen. */
  int unread(UUID thread, boolean fromPerson) {
    return jdbc.sql(
            """
            select count(*) from messaging.message
            where thread_id = ? and from_person = ? and read_at is null
            """)
        .params(thread, fromPerson)
        .query(Integer.class)
        .single();
  }

  List<Message> messages(UUID subject) {
    return jdbc.sql(
            """
            select m.* from messaging.message m
            join messaging.thread t on t.id = m.thread_id
            where t.subject_id = ? order by m.written
            """)
        .param(subject)
        .query(
            (row, _) -> {
              var read = row.getObject("read_at", OffsetDateTime.class);
              return new Message(
                  row.getObject("id", UUID.class),
                  row.getBoolean("from_person"),
                  row.getString("author_name"),
                  row.getString("words"),
                  row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                  read == null ? null : read.toInstant());
            })
        .list();
  }

  void read(UUID subject, boolean fromPerson) {
    jdbc.sql(
            """
            update messaging.message m set read_at = :now
            from messaging.thread t
            where t.id = m.thread_id and t.subject_id = :subject
              and m.from_person = :from and m.read_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("subject", subject)
        .param("from", fromPerson)
        .update();
  }

  Map<UUID, Integer> unread(Collection<UUID> subjects, boolean fromPerson) {
    var counts = new HashMap<UUID, Integer>();
    if (subjects.isEmpty()) {
      return counts;
    }
    jdbc.sql(
            """
            select t.subject_id, count(*) as unread from messaging.message m
            join messaging.thread t on t.id = m.thread_id
            where t.subject_id in (:subjects) and m.from_person = :from and m.read_at is null
            group by t.subject_id
            """)
        .param("subjects", subjects)
        .param("from", fromPerson)
        .query(
            (row, _) -> counts.put(row.getObject("subject_id", UUID.class), row.getInt("unread")))
        .list();
    return counts;
  }

  Map<UUID, Integer> unreadByTeam() {
    var counts = new HashMap<UUID, Integer>();
    jdbc.sql(
            """
            select t.subject_id, count(*) as unread from messaging.message m
            join messaging.thread t on t.id = m.thread_id
            where m.from_person and m.read_at is null group by t.subject_id
            """)
        .query(
            (row, _) -> counts.put(row.getObject("subject_id", UUID.class), row.getInt("unread")))
        .list();
    return counts;
  }
}
