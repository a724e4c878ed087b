package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JointStore {
  /** A merge may have made one record of the two: such a search is over. */
  private static final String OPEN =
      "select * from matching.joint_search where ended_at is null and one_id <> other_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  JointStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new search, or the one that these two have open. */
  UUID open(TerritoryId territory, PersonId one, PersonId other, @Nullable AccountId by) {
    jdbc.sql(
            """
            insert into matching.joint_search
              (id, territory_id, one_id, other_id, opened_at, opened_by)
            values (:id, :territory, :one, :other, :now, :by)
            on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("one", one.value())
        .param("other", other.value())
        .param("now", now())
        .param("by", by == null ? null : by.value())
        .update();
    return jdbc.sql(
            OPEN
                + """
                and least(one_id, other_id) = least(:one::uuid, :other::uuid)
                and greatest(one_id, other_id) = greatest(:one::uuid, :other::uuid)
                """)
        .param("one", one.value())
        .param("other", other.value())
        .query(JointStore::search)
        .single()
        .id();
  }

  Optional<JointSearch> find(UUID id) {
    return jdbc.sql(OPEN + "and id = ?").param(id).query(JointStore::search).optional();
  }

  List<JointSearch> open() {
    return jdbc.sql(OPEN + "order by opened_at desc, id limit 500")
        .query(JointStore::search)
        .list();
  }

  List<JointSearch> of(PersonId person) {
    return jdbc.sql(OPEN + "and :person in (one_id, other_id) order by opened_at, id")
        .param("person", person.value())
        .query(JointStore::search)
        .list();
  }

  void confirm(UUID id, PersonId person) {
    jdbc.sql(
            """
            update matching.joint_search
            set one_confirmed_at = case when one_id = :person
                  then coalesce(one_confirmed_at, :now) else one_confirmed_at end,
                other_confirmed_at = case when other_id = :person
                  then coalesce(other_confirmed_at, :now) else other_confirmed_at end
            where id = :id and ended_at is null
            """)
        .param("person", person.value())
        .param("now", now())
        .param("id", id)
        .update();
  }

  boolean around(UUID id, int version, List<String> communes, int km) {
    return jdbc.sql(
                """
                update matching.joint_search
                set communes = :communes, km = :km, version = version + 1
                where id = :id and version = :version and ended_at is null
                """)
            .param("communes", communes.toArray(String[]::new))
            .param("km", km)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void end(UUID id) {
    jdbc.sql("update matching.joint_search set ended_at = ? where id = ? and ended_at is null")
        .params(now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static JointSearch search(ResultSet row, int unused) throws SQLException {
    return new JointSearch(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("one_id", UUID.class)),
        new PersonId(row.getObject("other_id", UUID.class)),
        List.of((String[]) row.getArray("communes").getArray()),
        row.getInt("km"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        moment(row, "one_confirmed_at"),
        moment(row, "other_confirmed_at"),
        moment(row, "ended_at"),
        row.getInt("version"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
