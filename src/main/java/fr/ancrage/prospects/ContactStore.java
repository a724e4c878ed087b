package fr.ancrage.prospects;

import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ContactStore {
  private final JdbcClient jdbc;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Clock clock;

  ContactStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(TerritoryId territory, UUID prospect, Contact made, Standing was) {
    jdbc.sql(
            """
            insert into prospects.contact
              (id, territory_id, prospect_id, kind, outcome, words, on_day, at, by_name, was)
            values
              (:id, :territory, :prospect, :kind, :outcome, :words, :day, :at, :by, :was::jsonb)
            """)
        .param("id", made.id())
        .param("territory", territory.value())
        .param("prospect", prospect)
        .param("kind", made.kind().name())
        .param("outcome", made.outcome().name())
        .param("words", made.words())
        .param("day", made.day())
        .param("at", ProspectStore.at(made.at()))
        .param("by", made.by())
        .param("was", json.writeValueAsString(Was.of(was)))
        .update();
  }

  /** The latest first. */
  List<Contact> of(UUID prospect) {
    return jdbc.sql(
            """
            select * from prospects.contact
            where prospect_id = ? and removed_at is null order by at desc, id desc
            """)
        .param(prospect)
        .query(ContactStore::contact)
        .list();
  }

  /** How things stood before it, if it is the latest. */
  Optional<Standing> before(UUID prospect, UUID contact) {
    return jdbc.sql(
            """
            select c.was::text from prospects.contact c
            where c.id = :id and c.prospect_id = :prospect
              and not exists (select 1 from prospects.contact later
                              where later.prospect_id = c.prospect_id
                                and later.removed_at is null and later.at > c.at)
            """)
        .param("id", contact)
        .param("prospect", prospect)
        .query(String.class)
        .optional()
        .map(was -> json.readValue(was, Was.class).standing());
  }

  boolean remove(UUID prospect, UUID contact) {
    return jdbc.sql(
                """
                update prospects.contact set removed_at = ?
                where id = ? and prospect_id = ? and removed_at is null
                  and kind in ('CALL', 'MET', 'MAIL')
                """)
            .params(OffsetDateTime.now(clock), contact, prospect)
            .update()
        == 1;
  }

  private static Contact contact(ResultSet row, int unused) throws SQLException {
    return new Contact(
        row.getObject("id", UUID.class),
        Contact.Kind.valueOf(row.getString("kind")),
        Contact.Outcome.valueOf(row.getString("outcome")),
        row.getString("words"),
        row.getObject("on_day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"));
  }

  /** As it is kept. */
  record Was(
      String state, @Nullable String next, @Nullable String informed, @Nullable String heard) {
    static Was of(Standing one) {
      return new Was(
          one.state().name(), text(one.next()), text(one.informedAt()), text(one.heardAt()));
    }

    Standing standing() {
      return new Standing(
          ProspectState.valueOf(state),
          next == null ? null : LocalDate.parse(next),
          informed == null ? null : Instant.parse(informed),
          heard == null ? null : Instant.parse(heard));
    }

    private static @Nullable String text(@Nullable Object value) {
      return value == null ? null : value.toString();
    }
  }
}
