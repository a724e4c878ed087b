package fr.ancrage.access;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Secrets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SignInStore {
  record Asked(
      UUID id,
      String email,
      @Nullable AccountId account,
      String link,
      String code,
      String origin) {}

  record Found(UUID id, AccountId account) {}

  private static final RowMapper<Found> FOUND =
      (row, _) ->
          new Found(
              row.getObject("id", UUID.class),
              new AccountId(row.getObject("account_id", UUID.class)));

  private final JdbcClient jdbc;

  SignInStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int recent(String email, Instant since) {
    return jdbc.sql(
            "select count(*) from access.sign_in where email = ?::citext and requested_at > ?")
        .params(email.strip(), utc(since))
        .query(Integer.class)
        .single();
  }

  int recentFrom(String origin, Instant since) {
    return jdbc.sql(
            "select count(*) from access.sign_in where origin_hash = ? and requested_at > ?")
        .params(Secrets.hash(origin), utc(since))
        .query(Integer.class)
        .single();
  }

  /** Those that ended a day ago. */
  void forgetOld(Instant now) {
    jdbc.sql("delete from access.sign_in where expires_at < ?")
        .param(utc(now.minusSeconds(86_400)))
        .update();
  }

  void add(Asked asked, Instant now, Instant until) {
    forgetOld(now);
    jdbc.sql(
            """
            insert into access.sign_in
              (id, email, account_id, link_hash, code_hash, origin_hash, requested_at, expires_at)
            values (:id, :email::citext, :account, :link, :code, :origin, :now, :until)
            """)
        .param("id", asked.id())
        .param("email", asked.email().strip())
        .param("account", asked.account() == null ? null : asked.account().value())
        .param("link", Secrets.hash(asked.link()))
        .param("code", codeHash(asked.id(), asked.code()))
        .param("origin", Secrets.hash(asked.origin()))
        .param("now", utc(now))
        .param("until", utc(until))
        .update();
  }

  Optional<Found> byLink(String link, Instant now) {
    return jdbc.sql(
            """
            select id, account_id from access.sign_in
            where link_hash = ? and account_id is not null and used_at is null and expires_at > ?
            """)
        .params(Secrets.hash(link), utc(now))
        .query(FOUND)
        .optional();
  }

  boolean countAttempt(UUID id, int most) {
    return jdbc.sql(
                "update access.sign_in set attempts = attempts + 1 where id = ? and attempts < ?")
            .params(id, most)
            .update()
        == 1;
  }

  Optional<Found> byCode(UUID id, String code, Instant now) {
    return jdbc.sql(
            """
            select id, account_id from access.sign_in
            where id = ? and code_hash = ? and account_id is not null and used_at is null
              and expires_at > ?
            """)
        .params(id, codeHash(id, code), utc(now))
        .query(FOUND)
        .optional();
  }

  boolean use(UUID id, Instant now) {
    return jdbc.sql("update access.sign_in set used_at = ? where id = ? and used_at is null")
            .params(utc(now), id)
            .update()
        == 1;
  }

  /** Six digits are few: salted with the attempt they belong to. */
  private static byte[] codeHash(UUID id, String code) {
    return Secrets.hash(id + ":" + code);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
