package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DigestStore {
  /** Things that nobody can be told again are forgotten. */
  private static final Duration MEMORY = Duration.ofDays(400);

  private final JdbcClient jdbc;
  private final Clock clock;

  DigestStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What one reader chose, or what is usual for them; null for who is not that kind of reader. */
  record Choice(
      UUID id,
      @Nullable AccountId account,
      @Nullable PersonId person,
      Rhythm rhythm,
      @Nullable LocalDate looked) {}

  /** The choice of a reader, made now if need be, and held until the end of the transaction. */
  Choice of(
      TerritoryId territory, @Nullable AccountId account, @Nullable PersonId person, Rhythm usual) {
    jdbc.sql(
            """
            insert into messaging.digest (id, territory_id, account_id, person_id, rhythm)
            values (:id, :territory, :account, :person, :usual) on conflict do nothing
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("account", account == null ? null : account.value(), Types.OTHER)
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("usual", usual.code())
        .update();
    return jdbc.sql(
            """
            select * from messaging.digest
            where account_id is not distinct from :account::uuid
              and person_id is not distinct from :person::uuid for update
            """)
        .param("account", account == null ? null : account.value(), Types.OTHER)
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .query((row, _) -> choice(row))
        .single();
  }

  Optional<Choice> find(UUID id) {
    return jdbc.sql("select * from messaging.digest where id = ?")
        .param(id)
        .query((row, _) -> choice(row))
        .optional();
  }

  private static Choice choice(java.sql.ResultSet row) throws java.sql.SQLException {
    var account = row.getObject("account_id", UUID.class);
    var person = row.getObject("person_id", UUID.class);
    return new Choice(
        row.getObject("id", UUID.class),
        account == null ? null : new AccountId(account),
        person == null ? null : new PersonId(person),
        Rhythm.of(row.getString("rhythm"), Rhythm.WEEKLY),
        row.getObject("looked_on", LocalDate.class));
  }

  void choose(UUID id, Rhythm rhythm) {
    jdbc.sql("update messaging.digest set rhythm = ?, chosen_at = ? where id = ?")
        .params(rhythm.code(), OffsetDateTime.now(clock), id)
        .update();
  }

  void looked(UUID id, LocalDate today) {
    jdbc.sql("update messaging.digest set looked_on = ? where id = ?").params(today, id).update();
  }

  /** Of these things, those that this reader had not been told; they have been from now on. */
  List<String> tell(UUID id, TerritoryId territory, List<String> things) {
    return jdbc.sql(
            """
            insert into messaging.digest_told (digest_id, territory_id, thing, told_at)
            select :id, :territory, thing, :now from unnest(:things::text[]) as thing
            on conflict do nothing returning thing
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("now", OffsetDateTime.now(clock))
        .param("things", things.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  void forgetOld() {
    jdbc.sql("delete from messaging.digest_told where told_at < ?")
        .param(OffsetDateTime.now(clock).minus(MEMORY))
        .update();
  }
}
