package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class RevisionStore {
  private final JdbcClient jdbc;
  private final JsonMapper json;

  RevisionStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Two at the same time: the second one fails on the key, and is asked to look again. */
  void add(TerritoryId territory, Revision revision) {
    jdbc.sql(
            """
            insert into catalogue.revision
              (territory_id, number, base_version, overlay, in_force_from, note, published_by,
               published_at)
            values (:territory, :number, :base, :overlay::jsonb, :from, :note, :by, :at)
            """)
        .param("territory", territory.value())
        .param("number", revision.number())
        .param("base", revision.base())
        .param("overlay", json.writeValueAsString(revision.overlay()))
        .param("from", revision.inForceFrom())
        .param("note", revision.note())
        .param("by", revision.by() == null ? null : revision.by().value(), Types.OTHER)
        .param("at", revision.publishedAt().atOffset(java.time.ZoneOffset.UTC))
        .update();
  }

  /** The number of the one in force: the last published of those whose day has come. */
  Optional<Integer> inForce(TerritoryId territory, LocalDate on) {
    return jdbc.sql(
            """
            select max(number) from catalogue.revision
            where territory_id = ? and in_force_from <= ?
            """)
        .params(territory.value(), on)
        .query(Integer.class)
        .optional();
  }

  /** The highest number; 0 when nothing was published. */
  int last(TerritoryId territory) {
    return jdbc.sql(
            "select coalesce(max(number), 0) from catalogue.revision where territory_id = ?")
        .param(territory.value())
        .query(Integer.class)
        .single();
  }

  Optional<Revision> find(TerritoryId territory, int number) {
    return jdbc.sql("select * from catalogue.revision where territory_id = ? and number = ?")
        .params(territory.value(), number)
        .query(this::revision)
        .optional();
  }

  /** All of them, the newest first. */
  List<Revision> all(TerritoryId territory) {
    return jdbc.sql("select * from catalogue.revision where territory_id = ? order by number desc")
        .param(territory.value())
        .query(this::revision)
        .list();
  }

  private Revision revision(ResultSet row, int unused) throws SQLException {
    var by = row.getObject("published_by", UUID.class);
    return new Revision(
        row.getInt("number"),
        row.getString("base_version"),
        json.readValue(row.getString("overlay"), Overlay.class),
        row.getObject("in_force_from", LocalDate.class),
        row.getString("note"),
        by == null ? null : new AccountId(by),
        row.getObject("published_at", OffsetDateTime.class).toInstant());
  }
}
