package fr.ancrage.home;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpeningStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  OpeningStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Opening> find(UUID form) {
    return jdbc.sql("select * from home.opening where form = ?")
        .param(form)
        .query(OpeningStore::opening)
        .optional();
  }

  Optional<Opening> of(TerritoryId territory) {
    return jdbc.sql("select * from home.opening where territory_id = ?")
        .param(territory.value())
        .query(OpeningStore::opening)
        .optional();
  }

  int recentFrom(String origin, Duration since) {
    return jdbc.sql("select count(*) from home.opening where origin_hash = ? and requested_at > ?")
        .params(Secrets.hash(origin), OffsetDateTime.now(clock).minus(since))
        .query(Integer.class)
        .single();
  }

  /** Sending a form twice at once: the second waits here for the first. */
  void lock(UUID form) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7))")
        .param(form.toString())
        .query((row, _) -> true)
        .single();
  }

  void add(OpeningRequest wanted, TerritoryId territory, AccountId by) {
    jdbc.sql(
            """
            insert into home.opening
              (form, territory_id, account_id, colleague_name, colleague_email, communes,
               origin_hash, requested_at)
            values (:form, :territory, :by, :name, :email, :communes, :origin, :now)
            """)
        .param("form", wanted.form())
        .param("territory", territory.value())
        .param("by", by.value())
        .param("name", wanted.colleagueName())
        .param("email", wanted.colleagueEmail())
        .param("communes", wanted.communes().toArray(String[]::new))
        .param("origin", Secrets.hash(wanted.origin()))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** True for the one who is first to tell. */
  boolean told(UUID form) {
    return jdbc.sql("update home.opening set told_at = ? where form = ? and told_at is null")
            .params(OffsetDateTime.now(clock), form)
            .update()
        == 1;
  }

  /** After the operator's yes there is news to tell again. */
  void reopen(UUID form) {
    jdbc.sql("update home.opening set told_at = null where form = ?").param(form).update();
  }

  void decided(UUID form, AccountId by, @Nullable String word) {
    jdbc.sql(
            """
            update home.opening set decided_at = :now, decided_by = :by, word = :word
            where form = :form
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.value())
        .param("word", word)
        .param("form", form)
        .update();
  }

  private static Opening opening(ResultSet row, int unused) throws SQLException {
    return new Opening(
        row.getObject("form", UUID.class),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("colleague_name"),
        row.getString("colleague_email"),
        Arrays.stream((Object[]) row.getArray("communes").getArray()).map(String::valueOf).toList(),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        row.getObject("told_at") != null);
  }
}
