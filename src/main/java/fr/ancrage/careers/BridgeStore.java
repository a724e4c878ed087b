package fr.ancrage.careers;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What territories say of bridges. */
@Repository
class BridgeStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  BridgeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One row, and which of the product's it stands in place of. */
  record Said(UUID id, @Nullable String origin, boolean hidden, Bridge bridge) {}

  List<Said> all() {
    return jdbc.sql("select * from careers.bridge order by valid_from, id")
        .query(BridgeStore::said)
        .list();
  }

  UUID add(TerritoryId territory, @Nullable String origin, BridgeTerms terms, AccountId by) {
    var id = Ids.next();
    bind(
            """
            insert into careers.bridge
              (id, territory_id, origin, from_job, to_job, way, missing_fr, missing_en, months_min,
               months_max, funding, source, valid_from, valid_to, changed_at, changed_by)
            values (:id, :territory, :origin, :from, :to, :way, :missing, :missingEn, :min, :max,
                    :funding, :source, :validFrom, :validTo, :now, :by)
            """,
            id,
            terms,
            by)
        .param("territory", territory.value())
        .param("origin", origin)
        .update();
    return id;
  }

  boolean change(UUID id, int version, BridgeTerms terms, AccountId by) {
    return bind(
                """
                update careers.bridge
                set from_job = :from, to_job = :to, way = :way, missing_fr = :missing,
                    missing_en = :missingEn, months_min = :min, months_max = :max,
                    funding = :funding, source = :source, valid_from = :validFrom,
                    valid_to = :validTo, changed_at = :now, changed_by = :by, hidden = false,
                    version = version + 1
                where id = :id and version = :version
                """,
                id,
                terms,
                by)
            .param("version", version)
            .update()
        == 1;
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update careers.bridge set hidden = ? where id = ?").params(hidden, id).update();
  }

  private JdbcClient.StatementSpec bind(String sql, UUID id, BridgeTerms terms, AccountId by) {
    return jdbc.sql(sql)
        .param("id", id)
        .param("from", terms.from())
        .param("to", terms.to())
        .param("way", terms.way().code())
        .param("missing", terms.missing())
        .param("missingEn", terms.missingEn())
        .param("min", terms.monthsMin())
        .param("max", terms.monthsMax())
        .param("funding", terms.funding())
        .param("source", terms.source())
        .param("validFrom", terms.validFrom())
        .param("validTo", terms.validTo())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.value());
  }

  private static Said said(ResultSet row, int unused) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var origin = row.getString("origin");
    return new Said(
        id,
        origin,
        row.getBoolean("hidden"),
        new Bridge(
            origin == null ? id.toString() : origin,
            true,
            row.getString("from_job"),
            row.getString("to_job"),
            Way.of(row.getString("way")).orElseThrow(),
            row.getString("missing_fr"),
            row.getString("missing_en"),
            row.getInt("months_min"),
            row.getInt("months_max"),
            row.getString("funding"),
            row.getString("source"),
            false,
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class),
            row.getInt("version")));
  }
}
