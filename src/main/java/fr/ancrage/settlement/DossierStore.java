package fr.ancrage.settlement;

import fr.ancrage.catalogue.CatalogueEdition;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DossierStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  DossierStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      DossierId id,
      TerritoryId territory,
      PersonId person,
      Source source,
      @Nullable OrganisationId employer,
      @Nullable AccountId by,
      LocalDate firstContact,
      long seed,
      CatalogueEdition edition) {
    jdbc.sql(
            """
            insert into settlement.dossier
              (id, territory_id, person_id, stage, source, employer_id, opened_by, opened_at,
               first_contact, seed, catalogue_version, overlay_revision)
            values (:id, :territory, :person, 'NEW', :source, :employer, :by, :now, :first, :seed,
                    :catalogue, :revision)
            """)
        .param("id", id.value())
        .param("territory", territory.value())
        .param("person", person.value())
        .param("source", source.name())
        .param("employer", employer == null ? null : employer.value())
        .param("by", by == null ? null : by.value())
        .param("now", OffsetDateTime.now(clock))
        .param("first", firstContact)
        .param("seed", seed)
        .param("catalogue", edition.base())
        .param("revision", edition.revision(), Types.INTEGER)
        .update();
  }

  Optional<Dossier> find(DossierId id) {
    return jdbc.sql("select * from settlement.dossier where id = ?")
        .param(id.value())
        .query(DossierStore::dossier)
        .optional();
  }

  Optional<LocalDate> callOn(DossierId id) {
    return jdbc.sql("select call_on from settlement.dossier where id = ? and call_on is not null")
        .param(id.value())
        .query(LocalDate.class)
        .optional();
  }

  Optional<Dossier> of(PersonId person) {
    return jdbc.sql(
            """
            select * from settlement.dossier where person_id = ?
            order by stage = 'CLOSED', opened_at desc limit 1
            """)
        .param(person.value())
        .query(DossierStore::dossier)
        .optional();
  }

  Map<PersonId, Dossier> of(Collection<PersonId> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select distinct on (person_id) * from settlement.dossier where person_id in (:persons)
            order by person_id, stage = 'CLOSED', opened_at desc
            """)
        .param("persons", persons.stream().map(PersonId::value).toList())
        .query(DossierStore::dossier)
        .list()
        .stream()
        .collect(Collectors.toMap(Dossier::person, one -> one));
  }

  /** Those of these that are open. */
  List<Dossier> open(Collection<DossierId> ids) {
    return jdbc.sql(
            "select * from settlement.dossier where id = any (?) and stage <> 'CLOSED' order by id")
        .param(values(ids))
        .query(DossierStore::dossier)
        .list();
  }

  /** All that are open, the longest open first. */
  List<Dossier> open() {
    return jdbc.sql(
            "select * from settlement.dossier where stage <> 'CLOSED' order by opened_at, id")
        .query(DossierStore::dossier)
        .list();
  }

  /** Open ones that are planned with another catalogue, the longest open first. */
  List<Dossier> notWith(CatalogueEdition edition) {
    return jdbc.sql(
            """
            select * from settlement.dossier
            where stage <> 'CLOSED'
              and (catalogue_version <> :base or overlay_revision is distinct from :revision::int)
            order by opened_at, id
            """)
        .param("base", edition.base())
        .param("revision", edition.revision(), Types.INTEGER)
        .query(DossierStore::dossier)
        .list();
  }

  void pin(Collection<DossierId> ids, CatalogueEdition edition) {
    jdbc.sql(
            """
            update settlement.dossier
            set catalogue_version = :base, overlay_revision = :revision where id = any (:ids)
            """)
        .param("base", edition.base())
        .param("revision", edition.revision(), Types.INTEGER)
        .param("ids", values(ids))
        .update();
  }

  private static UUID[] values(Collection<DossierId> ids) {
    return ids.stream().map(DossierId::value).toArray(UUID[]::new);
  }

  boolean move(DossierId id, int version, Stage stage) {
    return jdbc.sql(
                """
                update settlement.dossier
                set stage = :stage, version = version + 1,
                    closed_at = case :stage when 'CLOSED' then :now end,
                    close_reason = null, close_words = null
                where id = :id and version = :version
                """)
            .param("stage", stage.name())
            .param("now", OffsetDateTime.now(clock))
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  boolean close(DossierId id, int version, CloseReason why, @Nullable String words) {
    return jdbc.sql(
                """
                update settlement.dossier
                set stage = 'CLOSED', closed_at = :now, close_reason = :why, close_words = :words,
                    call_on = null, call_why = null, version = version + 1
                where id = :id and version = :version
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("why", why.code())
            .param("words", words)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  void assign(DossierId id, @Nullable AccountId concierge) {
    jdbc.sql("update settlement.dossier set concierge_id = :who where id = :id")
        .param("who", concierge == null ? null : concierge.value(), java.sql.Types.OTHER)
        .param("id", id.value())
        .update();
  }

  void employ(DossierId id, @Nullable OrganisationId employer) {
    jdbc.sql("update settlement.dossier set employer_id = :where where id = :id")
        .param("where", employer == null ? null : employer.value(), java.sql.Types.OTHER)
        .param("id", id.value())
        .update();
  }

  private static Dossier dossier(ResultSet row, int unused) throws SQLException {
    var concierge = row.getObject("concierge_id", UUID.class);
    var employer = row.getObject("employer_id", UUID.class);
    return new Dossier(
        new DossierId(row.getObject("id", UUID.class)),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Stage.valueOf(row.getString("stage")),
        Source.valueOf(row.getString("source")),
        concierge == null ? null : new AccountId(concierge),
        employer == null ? null : new OrganisationId(employer),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("first_contact", LocalDate.class),
        row.getString("close_reason"),
        row.getLong("seed"),
        row.getString("catalogue_version"),
        row.getObject("overlay_revision", Integer.class),
        row.getInt("version"));
  }
}
