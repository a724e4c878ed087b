package fr.ancrage.territories;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registry of organisations, and which of them belong to the territory at work. */
@Service
public class Organisations {
  private static final String WITH_PART =
      """
      select o.*, m.part from territories.organisation o
      left join territories.membership m on m.organisation_id = o.id and m.until is null
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Organisations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Enters an organisation, or finds the one that already has its FINESS or SIRET. */
  @Transactional
  public OrganisationId register(NewOrganisation wanted) {
    var known =
        jdbc.sql("select id from territories.organisation where finess = :finess or siret = :siret")
            .param("finess", wanted.finess())
            .param("siret", wanted.siret())
            .query(UUID.class)
            .optional();
    if (known.isPresent()) {
      return new OrganisationId(known.get());
    }
    var id = Ids.next();
    jdbc.sql(
            """
            insert into territories.organisation
              (id, name, kind, finess, siret, commune_code, phone, email, created_at)
            values (:id, :name, :kind, :finess, :siret, :commune, :phone, :email, :now)
            """)
        .param("id", id)
        .param("name", wanted.name())
        .param("kind", wanted.kind().name())
        .param("finess", wanted.finess())
        .param("siret", wanted.siret())
        .param("commune", wanted.commune())
        .param("phone", wanted.phone())
        .param("email", wanted.email())
        .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
        .update();
    return new OrganisationId(id);
  }

  /**
   * Corrects what the registry says, for every territory; refused as stale when somebody else saved
   * first, false when another organisation has this FINESS or SIRET.
   */
  @Transactional
  public boolean correct(OrganisationId id, int version, NewOrganisation wanted) {
    var taken =
        jdbc.sql(
                """
                select count(*) from territories.organisation
                where (finess = :finess or siret = :siret) and id <> :id
                """)
            .param("finess", wanted.finess())
            .param("siret", wanted.siret())
            .param("id", id.value())
            .query(Integer.class)
            .single();
    if (taken > 0) {
      return false;
    }
    var changed =
        jdbc.sql(
                """
                update territories.organisation
                set name = :name, kind = :kind, finess = :finess, siret = :siret,
                    commune_code = :commune, phone = :phone, email = :email, version = version + 1
                where id = :id and version = :version
                """)
            .param("name", wanted.name())
            .param("kind", wanted.kind().name())
            .param("finess", wanted.finess())
            .param("siret", wanted.siret())
            .param("commune", wanted.commune())
            .param("phone", wanted.phone())
            .param("email", wanted.email())
            .param("id", id.value())
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new StaleEdit(id);
    }
    return true;
  }

  /** The organisation belongs to the territory from today. */
  @Transactional
  public void join(TerritoryId territory, OrganisationId organisation, Part part) {
    jdbc.sql(
            """
            insert into territories.membership (territory_id, organisation_id, part, since)
            values (:territory, :organisation, :part, :today)
            on conflict (territory_id, organisation_id)
            do update set part = excluded.part, until = null
            """)
        .param("territory", territory.value())
        .param("organisation", organisation.value())
        .param("part", part.name().toLowerCase(Locale.ROOT))
        .param("today", LocalDate.now(clock))
        .update();
  }

  /** The organisation leaves the territory today; what it did stays. */
  @Transactional
  public void leave(TerritoryId territory, OrganisationId organisation) {
    jdbc.sql(
            """
            update territories.membership set until = :today
            where territory_id = :territory and organisation_id = :organisation
            """)
        .param("territory", territory.value())
        .param("organisation", organisation.value())
        .param("today", LocalDate.now(clock))
        .update();
  }

  /** Undoes {@link #leave}; false when the organisation never belonged to the territory. */
  @Transactional
  public boolean rejoin(TerritoryId territory, OrganisationId organisation) {
    return jdbc.sql(
                """
                update territories.membership set until = null
                where territory_id = ? and organisation_id = ?
                """)
            .params(territory.value(), organisation.value())
            .update()
        == 1;
  }

  /** One organisation. */
  public Optional<Organisation> find(OrganisationId id) {
    return jdbc.sql(WITH_PART + " where o.id = ?")
        .param(id.value())
        .query(Organisations::organisation)
        .optional();
  }

  /** Those of the territory at work, by name; only of one part when given. */
  public List<Organisation> ofTerritory(@Nullable Part part) {
    return jdbc.sql(
            WITH_PART
                + """
                 where m.territory_id = ancrage.territory()
                   and (:part::text is null or m.part = :part)
                 order by ancrage.plain(o.name)
                """)
        .param("part", part == null ? null : part.name().toLowerCase(Locale.ROOT))
        .query(Organisations::organisation)
        .list();
  }

  private static Organisation organisation(ResultSet row, int unused) throws SQLException {
    var part = row.getString("part");
    return new Organisation(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        OrganisationKind.valueOf(row.getString("kind")),
        row.getString("finess"),
        row.getString("siret"),
        row.getString("commune_code"),
        row.getString("phone"),
        row.getString("email"),
        part == null ? null : Part.valueOf(part.toUpperCase(Locale.ROOT)),
        row.getInt("version"));
  }
}
