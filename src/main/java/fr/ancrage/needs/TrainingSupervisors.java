package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who supervises students and interns in the territory at work. */
@Service
public class TrainingSupervisors {
  private final JdbcClient jdbc;
  private final Clock clock;

  TrainingSupervisors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those who supervise, by name. */
  public List<TrainingSupervisor> all() {
    return jdbc.sql(
            """
            select * from needs.training_supervisor where withdrawn_at is null
            order by name, id limit 1000
            """)
        .query(TrainingSupervisors::supervisor)
        .list();
  }

  /** Those whom the public page shows on that day: offered, with an accreditation that holds. */
  public List<TrainingSupervisor> offered(LocalDate today) {
    return jdbc.sql(
            """
            select * from needs.training_supervisor
            where withdrawn_at is null and offered
              and (accredited_until >= :today or levels = array['other'])
            order by coalesce(from_on, :today), commune_code, id limit 200
            """)
        .param("today", today)
        .query(TrainingSupervisors::supervisor)
        .list();
  }

  /** One of the territory at work. */
  public TrainingSupervisor get(UUID id) {
    return jdbc.sql("select * from needs.training_supervisor where id = ?")
        .param(id)
        .query(TrainingSupervisors::supervisor)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Adds one. */
  @Transactional
  public void declare(TerritoryId territory, TrainingSupervisor.Terms terms, AccountId by) {
    jdbc.sql(
            """
            insert into needs.training_supervisor
              (id, territory_id, organisation_id, name, profession, speciality, commune_code,
               levels, places, accredited_until, from_on, lodging, words, offered,
               declared_by, declared_at)
            values (:id, :territory, :organisation, :name, :profession, :speciality, :commune,
                    :levels, :places, :accredited, :from, :lodging, :words, :offered, :by, :now)
            """)
        .params(values(terms))
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("by", by.value())
        .param("now", now())
        .update();
  }

  /** Says it anew. */
  @Transactional
  public void change(UUID id, int version, TrainingSupervisor.Terms terms) {
    var changed =
        jdbc.sql(
                """
                update needs.training_supervisor
                set organisation_id = :organisation, name = :name, profession = :profession,
                    speciality = :speciality, commune_code = :commune, levels = :levels,
                    places = :places, accredited_until = :accredited, from_on = :from,
                    lodging = :lodging, words = :words, offered = :offered,
                    version = version + 1
                where id = :id and version = :version
                """)
            .params(values(terms))
            .param("id", id)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new StaleEdit(id);
    }
  }

  /** They supervise no more; or again. */
  @Transactional
  public void withdraw(UUID id, boolean gone) {
    jdbc.sql("update needs.training_supervisor set withdrawn_at = ?::timestamptz where id = ?")
        .params(Arrays.asList(gone ? now() : null, id))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Map<String, @Nullable Object> values(TrainingSupervisor.Terms terms) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("organisation", terms.organisation().value());
    values.put("name", terms.name());
    values.put("profession", terms.profession());
    values.put("speciality", terms.speciality());
    values.put("commune", terms.commune());
    values.put(
        "levels",
        terms.levels().stream().map(TrainingSupervisor.Level::code).toArray(String[]::new));
    values.put("places", terms.places());
    values.put("accredited", terms.accreditedUntil());
    values.put("from", terms.from());
    values.put("lodging", terms.lodging());
    values.put("words", terms.words());
    values.put("offered", terms.offered());
    return values;
  }

  private static TrainingSupervisor supervisor(ResultSet row, int unused) throws SQLException {
    Array levels = row.getArray("levels");
    return new TrainingSupervisor(
        row.getObject("id", UUID.class),
        new TrainingSupervisor.Terms(
            new OrganisationId(row.getObject("organisation_id", UUID.class)),
            row.getString("name"),
            row.getString("profession"),
            row.getString("speciality"),
            row.getString("commune_code"),
            TrainingSupervisor.Level.of(Arrays.asList((String[]) levels.getArray())),
            row.getInt("places"),
            row.getObject("accredited_until", LocalDate.class),
            row.getObject("from_on", LocalDate.class),
            row.getBoolean("lodging"),
            row.getString("words"),
            row.getBoolean("offered")),
        row.getObject("withdrawn_at", OffsetDateTime.class) != null,
        row.getInt("version"));
  }
}
