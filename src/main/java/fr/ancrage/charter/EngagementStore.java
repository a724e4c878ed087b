package fr.ancrage.charter;

import fr.ancrage.documents.SignatureId;
import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked to sign, and who did. */
@Repository
class EngagementStore {
  private static final String SIGNING =
      """
      select s.id, s.version_id, v.number, s.organisation_id, s.signature_id, s.signer_name,
             s.signer_email, s.asked_at, s.signed_at
      from charter.engagement s join charter.version v on v.id = s.version_id
      where s.void_at is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  EngagementStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(TerritoryId territory, Engagement engagement, @Nullable AccountId by) {
    jdbc.sql(
            """
            update charter.engagement set void_at = :now
            where version_id = :version and organisation_id = :organisation
              and signed_at is null and void_at is null
            """)
        .param("now", OffsetDateTime.now(clock))
        .param("version", engagement.version())
        .param("organisation", engagement.organisation().value())
        .update();
    jdbc.sql(
            """
            insert into charter.engagement
              (id, territory_id, version_id, organisation_id, signature_id, signer_name,
               signer_email, asked_by, asked_at)
            values (:id, :territory, :version, :organisation, :signature, :name, :email, :by, :now)
            """)
        .param("id", engagement.id())
        .param("territory", territory.value())
        .param("version", engagement.version())
        .param("organisation", engagement.organisation().value())
        .param("signature", engagement.signature().value())
        .param("name", engagement.signerName())
        .param("email", engagement.signerEmail())
        .param("by", by == null ? null : by.value(), Types.OTHER)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  Optional<Engagement> find(UUID id) {
    return jdbc.sql(SIGNING + " and s.id = ?")
        .param(id)
        .query(EngagementStore::engagement)
        .optional();
  }

  /** All that count, the newest version first. */
  List<Engagement> all() {
    return jdbc.sql(SIGNING + " order by v.number desc, s.signed_at nulls last, s.asked_at, s.id")
        .query(EngagementStore::engagement)
        .list();
  }

  void signed(UUID id) {
    jdbc.sql("update charter.engagement set signed_at = ? where id = ? and signed_at is null")
        .params(OffsetDateTime.now(clock), id)
        .update();
  }

  boolean sees(OrganisationId organisation) {
    return jdbc.sql("select exists (select 1 from charter.sees_people where organisation_id = ?)")
        .param(organisation.value())
        .query(Boolean.class)
        .single();
  }

  private static Engagement engagement(ResultSet row, int unused) throws SQLException {
    var signed = row.getObject("signed_at", OffsetDateTime.class);
    return new Engagement(
        row.getObject("id", UUID.class),
        row.getObject("version_id", UUID.class),
        row.getInt("number"),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        new SignatureId(row.getObject("signature_id", UUID.class)),
        row.getString("signer_name"),
        row.getString("signer_email"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        signed == null ? null : signed.toInstant());
  }
}
