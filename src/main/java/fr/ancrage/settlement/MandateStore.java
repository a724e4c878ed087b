package fr.ancrage.settlement;

import fr.ancrage.documents.SignatureId;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates as they are kept. */
@Repository
class MandateStore {
  private final JdbcClient jdbc;

  MandateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(TerritoryId territory, Mandate mandate) {
    jdbc.sql(
            """
            insert into settlement.mandate
              (id, territory_id, dossier_id, scopes, until, proposed_by, proposed_by_name,
               proposed_at, signature_id)
            values (:id, :territory, :dossier, :scopes, :until, :by, :name, :at, :signature)
            """)
        .param("id", mandate.id().value())
        .param("territory", territory.value())
        .param("dossier", mandate.dossier().value())
        .param("scopes", mandate.scopes().stream().map(Enum::name).toArray(String[]::new))
        .param("until", mandate.until())
        .param("by", mandate.proposedBy().value())
        .param("name", mandate.proposedByName())
        .param("at", at(mandate.proposedAt()))
        .param("signature", mandate.signature().value())
        .update();
  }

  /** The newest first. */
  List<Mandate> of(DossierId dossier) {
    return jdbc.sql(
            """
            select * from settlement.mandate where dossier_id = ? order by proposed_at desc, id
            """)
        .param(dossier.value())
        .query(MandateStore::mandate)
        .list();
  }

  void signed(MandateId id, Instant now) {
    jdbc.sql("update settlement.mandate set signed_at = ? where id = ? and signed_at is null")
        .params(at(now), id.value())
        .update();
  }

  /** False when it was withdrawn before. */
  boolean revoke(MandateId id, Instant now, String by) {
    return jdbc.sql(
                """
                update settlement.mandate set revoked_at = ?, revoked_by_name = ?
                where id = ? and revoked_at is null
                """)
            .params(at(now), by, id.value())
            .update()
        == 1;
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Mandate mandate(ResultSet row, int unused) throws SQLException {
    return new Mandate(
        new MandateId(row.getObject("id", UUID.class)),
        new DossierId(row.getObject("dossier_id", UUID.class)),
        Arrays.stream((String[]) row.getArray("scopes").getArray())
            .map(MandateScope::valueOf)
            .toList(),
        row.getObject("until", LocalDate.class),
        new AccountId(row.getObject("proposed_by", UUID.class)),
        row.getString("proposed_by_name"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        new SignatureId(row.getObject("signature_id", UUID.class)),
        instant(row, "signed_at"),
        instant(row, "revoked_at"),
        row.getString("revoked_by_name"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
