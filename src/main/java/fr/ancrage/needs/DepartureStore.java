package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DepartureStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  DepartureStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(UUID id, TerritoryId territory, Departure.Terms terms, AccountId by) {
    jdbc.sql(
            """
            insert into needs.departure
              (id, territory_id, organisation_id, commune_code, profession, speciality, kind,
               leaves_on, likely, words, declared_by, declared_at)
            values (:id, :territory, :organisation, :commune, :profession, :speciality, :kind,
                    :leaves, :likely, :words, :by, :now)
            """)
        .params(values(terms))
        .param("id", id)
        .param("territory", territory.value())
        .param("by", by.value())
        .param("now", now())
        .update();
  }

  /** The condition is in the statement: what is not for the reader is not read. */
  List<Departure> known(AccountId reader, boolean all) {
    return jdbc.sql(
            """
            select * from needs.departure
            where withdrawn_at is null and (:all or declared_by = :reader)
            order by leaves_on, id
            """)
        .param("all", all)
        .param("reader", reader.value())
        .query(DepartureStore::departure)
        .list();
  }

  Optional<Departure> find(UUID id) {
    return jdbc.sql("select * from needs.departure where id = ?")
        .param(id)
        .query(DepartureStore::departure)
        .optional();
  }

  boolean change(UUID id, int version, Departure.Terms terms) {
    return jdbc.sql(
                """
                update needs.departure
                set organisation_id = :organisation, commune_code = :commune,
                    profession = :profession, speciality = :speciality, kind = :kind,
                    leaves_on = :leaves, likely = :likely, words = :words, version = version + 1
                where id = :id and version = :version
                """)
            .params(values(terms))
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void withdraw(UUID id, boolean gone) {
    jdbc.sql(
            """
            update needs.departure
            set withdrawn_at = case when :gone then :now::timestamptz end where id = :id
            """)
        .param("gone", gone)
        .param("now", now())
        .param("id", id)
        .update();
  }

  boolean want(UUID id) {
    return jdbc.sql("update needs.departure set wanted_at = ? where id = ? and wanted_at is null")
            .params(now(), id)
            .update()
        == 1;
  }

  void shown(UUID id, NeedId need) {
    jdbc.sql("update needs.departure set need_id = ? where id = ?")
        .params(need.value(), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Map<String, @Nullable Object> values(Departure.Terms terms) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("organisation", terms.organisation().value());
    values.put("commune", terms.commune());
    values.put("profession", terms.profession());
    values.put("speciality", terms.speciality());
    values.put("kind", terms.kind().code());
    values.put("leaves", terms.leavesOn());
    values.put("likely", terms.likely());
    values.put("words", terms.words());
    return values;
  }

  private static Departure departure(ResultSet row, int unused) throws SQLException {
    var need = row.getObject("need_id", UUID.class);
    return new Departure(
        row.getObject("id", UUID.class),
        new Departure.Terms(
            new OrganisationId(row.getObject("organisation_id", UUID.class)),
            row.getString("commune_code"),
            row.getString("profession"),
            row.getString("speciality"),
            Departure.Kind.of(row.getString("kind")).orElse(Departure.Kind.OTHER),
            row.getObject("leaves_on", LocalDate.class),
            row.getBoolean("likely"),
            row.getString("words")),
        new AccountId(row.getObject("declared_by", UUID.class)),
        row.getObject("wanted_at", OffsetDateTime.class) != null,
        need == null ? null : new NeedId(need),
        row.getObject("withdrawn_at", OffsetDateTime.class) != null,
        row.getInt("version"));
  }
}
