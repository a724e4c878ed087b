package fr.ancrage.settlement;

import fr.ancrage.messaging.Links;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a dossier is given to people without account; each by a link, each revocable. */
@Service
public class Shares {
  private static final Duration LIFE = Duration.ofDays(180);

  private final JdbcClient jdbc;
  private final Links links;
  private final Dossiers dossiers;
  private final Clock clock;

  Shares(JdbcClient jdbc, Links links, Dossiers dossiers, Clock clock) {
    this.jdbc = jdbc;
    this.links = links;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** Gives a part; what is returned is the token of its link, told once. */
  @Transactional
  public String give(
      DossierId id,
      Share.Kind kind,
      @Nullable String step,
      String name,
      @Nullable String email,
      @Nullable AccountId by) {
    var dossier = dossiers.get(id);
    var share = Ids.next();
    jdbc.sql(
            """
            insert into settlement.share
              (id, territory_id, dossier_id, kind, step_id, name, email, shared_by, shared_at)
            values (:id, :territory, :dossier, :kind, :step, :name, :email, :by, :now)
            """)
        .param("id", share)
        .param("territory", dossier.territory().value())
        .param("dossier", id.value())
        .param("kind", kind.name())
        .param("step", step)
        .param("name", name)
        .param("email", email)
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("now", OffsetDateTime.now(clock))
        .update();
    return links.make(
        dossier.territory(), Share.purpose(kind), share, dossier.person(), by, LIFE, false);
  }

  /** Another link to what the person already has; empty when they were given nothing. */
  @Transactional
  public Optional<String> again(Dossier dossier) {
    return of(dossier.id()).stream()
        .filter(share -> share.kind() == Share.Kind.PERSON)
        .findFirst()
        .map(
            share ->
                links.make(
                    dossier.territory(),
                    share.purpose(),
                    share.id(),
                    dossier.person(),
                    null,
                    LIFE,
                    false));
  }

  /** What a link opens. */
  public Share get(UUID id) {
    return jdbc.sql("select * from settlement.share where id = ? and revoked_at is null")
        .param(id)
        .query(Shares::share)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Those in force in a dossier, the newest first. */
  public List<Share> of(DossierId dossier) {
    return jdbc.sql(
            """
            select * from settlement.share
            where dossier_id = ? and revoked_at is null order by shared_at desc, id
            """)
        .param(dossier.value())
        .query(Shares::share)
        .list();
  }

  /** Somebody used it: shown to staff. */
  @Transactional
  public void used(Share share) {
    jdbc.sql("update settlement.share set last_used_at = ? where id = ?")
        .params(OffsetDateTime.now(clock), share.id())
        .update();
  }

  /** Takes it back: its link opens nothing any more. */
  @Transactional
  public void revoke(DossierId dossier, UUID id) {
    var share = get(id);
    if (!share.dossier().equals(dossier)) {
      throw new NotFound(id);
    }
    jdbc.sql("update settlement.share set revoked_at = ? where id = ?")
        .params(OffsetDateTime.now(clock), id)
        .update();
    links.revoke(share.purpose(), id);
  }

  private static Share share(ResultSet row, int unused) throws SQLException {
    var used = row.getObject("last_used_at", OffsetDateTime.class);
    return new Share(
        row.getObject("id", UUID.class),
        new DossierId(row.getObject("dossier_id", UUID.class)),
        Share.Kind.valueOf(row.getString("kind")),
        row.getString("step_id"),
        row.getString("name"),
        row.getString("email"),
        row.getObject("shared_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }
}
