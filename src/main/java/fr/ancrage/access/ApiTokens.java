package fr.ancrage.access;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bearer tokens for other software: bound to one territory and its scopes, kept hashed. */
@Service
public class ApiTokens {
  /** What a token may be made for. */
  public static final List<String> SCOPES =
      List.of(
          "plans:preview",
          "needs:read",
          "needs:write",
          "people:read",
          "introductions:read",
          "introductions:write",
          "matches:pairs");

  /**
   * A token, without its secret.
   *
   * @param lastUsedAt null while it has not served
   */
  public record ApiToken(
      UUID id,
      AccountId account,
      TerritoryId territory,
      String name,
      List<String> scopes,
      Instant createdAt,
      @Nullable Instant lastUsedAt) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  ApiTokens(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new token; what is returned is told once. */
  @Transactional
  public String make(AccountId account, TerritoryId territory, String name, List<String> scopes) {
    var token = "anc_" + Secrets.token();
    keep(account, territory, name, scopes, token);
    return token;
  }

  /** Keeps a token chosen by who runs the installation, unless it is kept already. */
  @Transactional
  public void keep(
      AccountId account, TerritoryId territory, String name, List<String> scopes, String token) {
    jdbc.sql(
            """
            insert into access.api_token
              (id, account_id, territory_id, name, scopes, token_hash, created_at)
            values (:id, :account, :territory, :name, :scopes, :hash, :now)
            on conflict (token_hash) do nothing
            """)
        .param("id", Ids.next())
        .param("account", account.value())
        .param("territory", territory.value())
        .param("name", name)
        .param("scopes", scopes.toArray(String[]::new))
        .param("hash", Secrets.hash(token))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** The token in force that has this secret. */
  public Optional<ApiToken> find(String token) {
    var found =
        jdbc.sql(
                """
                select * from access.api_token
                where token_hash = ? and revoked_at is null
                  and (expires_at is null or expires_at > ?)
                """)
            .params(Secrets.hash(token), OffsetDateTime.now(clock))
            .query(ApiTokens::token)
            .optional();
    found.ifPresent(
        used ->
            jdbc.sql("update access.api_token set last_used_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), used.id())
                .update());
    return found;
  }

  /** The tokens in force of one account. */
  public List<ApiToken> of(AccountId account) {
    return jdbc.sql(
            """
            select * from access.api_token
            where account_id = ? and revoked_at is null order by created_at desc
            """)
        .param(account.value())
        .query(ApiTokens::token)
        .list();
  }

  /** The token serves no more. */
  @Transactional
  public boolean revoke(AccountId account, UUID id) {
    return jdbc.sql(
                """
                update access.api_token set revoked_at = ?
                where account_id = ? and id = ? and revoked_at is null
                """)
            .params(OffsetDateTime.now(clock), account.value(), id)
            .update()
        == 1;
  }

  private static ApiToken token(ResultSet row, int unused) throws SQLException {
    var used = row.getObject("last_used_at", OffsetDateTime.class);
    return new ApiToken(
        row.getObject("id", UUID.class),
        new AccountId(row.getObject("account_id", UUID.class)),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        row.getString("name"),
        texts(row.getArray("scopes")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }

  private static List<String> texts(Array array) throws SQLException {
    var texts = new ArrayList<String>();
    for (var value : (Object[]) array.getArray()) {
      texts.add((String) value);
    }
    return List.copyOf(texts);
  }
}
