package fr.ancrage.access;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.api.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creations that other software may send twice, because it did not hear the answer: the same key
 * gives the same thing, for a week. Decision 16.
 */
@Service
public class IdempotencyKeys {
  private static final Duration KEPT = Duration.ofDays(7);
  private static final int LONGEST = 200;

  /**
   * What a key stands for.
   *
   * @param fresh whether it was made just now
   */
  public record Made(UUID id, boolean fresh) {}

  private record Known(@Nullable UUID id, boolean same) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotencyKeys(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Makes the thing, in one transaction with the key, or finds what the key made before. The key
   * with another request is refused (422), none or one too long too (400).
   */
  @Transactional
  public Made once(
      TerritoryId territory,
      AccountId account,
      @Nullable String key,
      String request,
      Supplier<UUID> make) {
    if (key == null || key.isBlank() || key.length() > LONGEST) {
      throw new Refused(
          HttpStatus.BAD_REQUEST, "Idempotency-Key is needed: up to 200 characters of your own.");
    }
    forget();
    var fresh =
        jdbc.sql(
                    """
                    insert into access.idempotency_key
                      (territory_id, account_id, key, request_hash, used_at)
                    values (:territory, :account, :key, :request, :now)
                    on conflict do nothing
                    """)
                .param("territory", territory.value())
                .param("account", account.value())
                .param("key", key)
                .param("request", Secrets.hash(request))
                .param("now", OffsetDateTime.now(clock))
                .update()
            == 1;
    if (fresh) {
      var id = make.get();
      jdbc.sql("update access.idempotency_key set made_id = ? where account_id = ? and key = ?")
          .params(id, account.value(), key)
          .update();
      return new Made(id, true);
    }
    return new Made(known(account, key, request), false);
  }

  private UUID known(AccountId account, String key, String request) {
    var known =
        jdbc.sql(
                """
                select made_id as id, request_hash = :request as same from access.idempotency_key
                where account_id = :account and key = :key
                """)
            .param("request", Secrets.hash(request))
            .param("account", account.value())
            .param("key", key)
            .query(Known.class)
            .single();
    if (known.id() == null || !known.same()) {
      throw new Refused(
          HttpStatus.UNPROCESSABLE_CONTENT, "This Idempotency-Key was used for another request.");
    }
    return known.id();
  }

  private void forget() {
    jdbc.sql("delete from access.idempotency_key where used_at < ?")
        .param(OffsetDateTime.now(clock).minus(KEPT))
        .update();
  }
}
