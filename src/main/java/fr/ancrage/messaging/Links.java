package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links without account: hashed, for one purpose and one object, expiring, revocable. Opening one
 * changes nothing; only {@link #use} does. Decision 15.
 */
@Service
public class Links {
  /** Why a link opens or does not. */
  public sealed interface Opened {
    /** It is good. */
    record Good(OpenLink link) implements Opened {}

    /** It was, but has expired, was revoked or has served. */
    record Over(LinkOver.Reason reason) implements Opened {}

    /** There is no such link: altered, or of another purpose. */
    record Unknown() implements Opened {}
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  Links(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A new link; the token is told once and kept hashed. */
  @Transactional
  public String make(
      TerritoryId territory,
      String purpose,
      UUID object,
      @Nullable PersonId person,
      @Nullable AccountId by,
      Duration life,
      boolean once) {
    var token = Secrets.token();
    var now = OffsetDateTime.now(clock);
    jdbc.sql(
            """
            insert into messaging.link
              (id, territory_id, token_hash, purpose, object_id, person_id, created_by,
               created_at, expires_at, once)
            values (:id, :territory, :hash, :purpose, :object, :person, :by, :now, :until, :once)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("hash", Secrets.hash(token))
        .param("purpose", purpose)
        .param("object", object)
        .param("person", person == null ? null : person.value())
        .param("by", by == null ? null : by.value())
        .param("now", now)
        .param("until", now.plus(life))
        .param("once", once)
        .update();
    return token;
  }

  /** What this token opens, for this purpose, in the territory at work. */
  public Opened open(String token, String purpose) {
    return jdbc.sql(
            """
            select id, purpose, object_id, person_id, expires_at,
                   case when revoked_at is not null then 'REVOKED'
                        when once and used_at is not null then 'USED'
                        when expires_at <= :now then 'EXPIRED' end as over
            from messaging.link where token_hash = :hash and purpose = :purpose
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("hash", Secrets.hash(token))
        .param("purpose", purpose)
        .query(
            (row, _) -> {
              var over = row.getString("over");
              if (over != null) {
                return (Opened) new Opened.Over(LinkOver.Reason.valueOf(over));
              }
              var person = row.getObject("person_id", UUID.class);
              return new Opened.Good(
                  new OpenLink(
                      row.getObject("id", UUID.class),
                      row.getString("purpose"),
                      row.getObject("object_id", UUID.class),
                      person == null ? null : new PersonId(person),
                      row.getObject("expires_at", OffsetDateTime.class).toInstant()));
            })
        .optional()
        .orElseGet(Opened.Unknown::new);
  }

  /** For whom a link was made, even when it is over: to speak to them in their language. */
  public Optional<PersonId> person(String token) {
    return jdbc.sql(
            "select person_id from messaging.link where token_hash = ? and person_id is not null")
        .param(Secrets.hash(token))
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /**
   * What this token opens; {@link LinkOver} (410) when it did once, {@link NotFound} (404) when it
   * never did.
   */
  public OpenLink require(String token, String purpose) {
    return switch (open(token, purpose)) {
      case Opened.Good(var link) -> link;
      case Opened.Over(var reason) -> throw new LinkOver(reason);
      case Opened.Unknown _ -> throw new NotFound(purpose);
    };
  }

  /** Whether a link of this purpose still opens this object. */
  public boolean any(String purpose, UUID object) {
    return jdbc.sql(
            """
            select exists (
              select 1 from messaging.link
              where purpose = ? and object_id = ? and revoked_at is null and expires_at > ?
                and not (once and used_at is not null))
            """)
        .params(purpose, object, OffsetDateTime.now(clock))
        .query(Boolean.class)
        .single();
  }

  /** Marks a link as used; false when it was meant for once and somebody was quicker. */
  @Transactional
  public boolean use(OpenLink link) {
    return jdbc.sql(
                """
                update messaging.link set used_at = coalesce(used_at, ?)
                where id = ? and revoked_at is null and not (once and used_at is not null)
                """)
            .params(OffsetDateTime.now(clock), link.id())
            .update()
        == 1;
  }

  /** No link of this purpose opens this object any more. */
  @Transactional
  public void revoke(String purpose, UUID object) {
    jdbc.sql(
            """
            update messaging.link set revoked_at = ?
            where purpose = ? and object_id = ? and revoked_at is null
            """)
        .params(OffsetDateTime.now(clock), purpose, object)
        .update();
  }
}
