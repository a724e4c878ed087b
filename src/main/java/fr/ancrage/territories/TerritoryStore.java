package fr.ancrage.territories;

import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerritoryStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  TerritoryStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Territory> bySlug(String slug) {
    return jdbc.sql("select * from territories.territory where slug = ?")
        .param(slug)
        .query(TerritoryStore::territory)
        .optional();
  }

  Optional<Territory> byId(TerritoryId id) {
    return jdbc.sql("select * from territories.territory where id = ?")
        .param(id.value())
        .query(TerritoryStore::territory)
        .optional();
  }

  List<Territory> withStatus(String status) {
    return jdbc.sql("select * from territories.territory where status = ? order by name")
        .param(status)
        .query(TerritoryStore::territory)
        .list();
  }

  /** The slug itself, or the first of slug-2, slug-3… that nobody has. */
  String freeSlug(String wanted) {
    return jdbc.sql(
            """
            select candidate from (
              select :slug || case n when 1 then '' else '-' || n end as candidate, n
              from generate_series(1, 500) n) c
            where not exists (select from territories.territory where slug = candidate)
            order by n limit 1
            """)
        .param("slug", wanted)
        .query(String.class)
        .single();
  }

  void add(TerritoryId id, String slug, NewTerritory wanted, String status) {
    jdbc.sql(
            """
            insert into territories.territory
              (id, slug, name, kind, zone, status, demo, contact_email, requested_by, created_at)
            values (:id, :slug, :name, :kind, :zone, :status, :demo, :email, :email, :now)
            """)
        .param("id", id.value())
        .param("slug", slug)
        .param("name", wanted.name())
        .param("kind", wanted.kind().name())
        .param("zone", wanted.zone().getId())
        .param("status", status)
        .param("demo", wanted.demo())
        .param("email", wanted.requestedBy())
        .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
        .update();
  }

  boolean decide(TerritoryId id, String status) {
    return jdbc.sql(
                "update territories.territory set status = ? where id = ? and status = 'waiting'")
            .params(status, id.value())
            .update()
        == 1;
  }

  boolean present(TerritoryId id, int version, Presentation words) {
    return jdbc.sql(
                """
                update territories.territory
                set welcome_fr = :fr, welcome_en = :en, contact_email = :email,
                    contact_phone = :phone, version = version + 1
                where id = :id and version = :version
                """)
            .param("fr", words.welcomeFr())
            .param("en", words.welcomeEn())
            .param("email", words.contactEmail())
            .param("phone", words.contactPhone())
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  private static Territory territory(ResultSet row, int unused) throws SQLException {
    return new Territory(
        new TerritoryId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getString("name"),
        TerritoryKind.valueOf(row.getString("kind")),
        ZoneId.of(row.getString("zone")),
        row.getString("status").equals("open"),
        row.getBoolean("demo"),
        row.getString("contact_email"),
        row.getString("contact_phone"),
        row.getString("welcome_fr"),
        row.getString("welcome_en"),
        row.getInt("version"));
  }
}
