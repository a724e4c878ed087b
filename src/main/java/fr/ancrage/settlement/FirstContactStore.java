package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FirstContactStore {
  private static final int KEPT_DAYS = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  FirstContactStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** True for the first who comes with this token; a second waits until the first is done. */
  boolean claim(TerritoryId territory, UUID token, @Nullable String origin) {
    var now = OffsetDateTime.now(clock);
    jdbc.sql("delete from settlement.received where received_at < ?")
        .param(now.minusDays(KEPT_DAYS))
        .update();
    return jdbc.sql(
                """
                insert into settlement.received (territory_id, token, origin_hash, received_at)
                values (:territory, :token, :origin, :now) on conflict do nothing
                """)
            .param("territory", territory.value())
            .param("token", token)
            .param("origin", origin == null ? null : Secrets.hash(origin), Types.BINARY)
            .param("now", now)
            .update()
        == 1;
  }

  void attach(UUID token, DossierId dossier) {
    jdbc.sql("update settlement.received set dossier_id = ? where token = ?")
        .params(dossier.value(), token)
        .update();
  }

  Optional<DossierId> received(UUID token) {
    return jdbc.sql(
            "select dossier_id from settlement.received where token = ? and dossier_id is not null")
        .param(token)
        .query((row, _) -> new DossierId(row.getObject("dossier_id", UUID.class)))
        .optional();
  }

  /** How many forms came from this network address within the last hour. */
  int recentFrom(String origin) {
    return jdbc.sql(
            """
            select count(*) from settlement.received where origin_hash = ? and received_at > ?
            """)
        .params(Secrets.hash(origin), OffsetDateTime.now(clock).minusHours(1))
        .query(Integer.class)
        .single();
  }

  void handedOver(
      TerritoryId territory,
      DossierId dossier,
      @Nullable OrganisationId organisation,
      AccountId by,
      @Nullable String note,
      @Nullable String email) {
    jdbc.sql(
            """
            insert into settlement.handover
              (id, territory_id, dossier_id, organisation_id, handed_by, handed_at, note,
               email_text)
            values (:id, :territory, :dossier, :organisation, :by, :now, :note, :email)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("dossier", dossier.value())
        .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
        .param("by", by.value())
        .param("now", OffsetDateTime.now(clock))
        .param("note", note)
        .param("email", email)
        .update();
  }

  /** The original e-mail is dropped once the dossier has been closed for a day. */
  void forgetEmailsOfClosed() {
    jdbc.sql(
            """
            update settlement.handover h set email_text = null from settlement.dossier d
            where d.id = h.dossier_id and d.closed_at < ? and h.email_text is not null
            """)
        .param(OffsetDateTime.now(clock).minusDays(1))
        .update();
  }
}
