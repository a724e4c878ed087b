package fr.ancrage.catalogue;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class DraftStore {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  DraftStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  Optional<Draft> find(TerritoryId territory) {
    return jdbc.sql("select * from catalogue.draft where territory_id = ?")
        .param(territory.value())
        .query(this::draft)
        .optional();
  }

  /** Writes over the version that was read; false when somebody else wrote since. */
  boolean save(TerritoryId territory, Draft draft, @Nullable Overlay before, AccountId by) {
    return jdbc.sql(
                """
                insert into catalogue.draft as d
                  (territory_id, base_version, from_base, from_revision, overlay, kept, previous,
                   edited_by, edited_at, version)
                values (:territory, :base, :fromBase, :fromRevision, :overlay::jsonb, :kept,
                        :previous::jsonb, :by, :now, 1)
                on conflict (territory_id) do update
                  set base_version = excluded.base_version, from_base = excluded.from_base,
                      from_revision = excluded.from_revision, overlay = excluded.overlay,
                      kept = excluded.kept, previous = excluded.previous,
                      edited_by = excluded.edited_by, edited_at = excluded.edited_at,
                      version = d.version + 1
                  where d.version = :version
                """)
            .param("territory", territory.value())
            .param("base", draft.base())
            .param("fromBase", draft.fromBase())
            .param("fromRevision", draft.fromRevision(), Types.INTEGER)
            .param("overlay", json.writeValueAsString(draft.overlay()))
            .param("kept", draft.kept().toArray(String[]::new))
            .param("previous", before == null ? null : json.writeValueAsString(before))
            .param("by", by.value())
            .param("now", OffsetDateTime.now(clock))
            .param("version", draft.version())
            .update()
        == 1;
  }

  /** Puts back what the draft was one act before; false when somebody else wrote since. */
  boolean undo(TerritoryId territory, int version) {
    return jdbc.sql(
                """
                update catalogue.draft
                set overlay = previous, previous = null, version = version + 1
                where territory_id = ? and version = ? and previous is not null
                """)
            .params(territory.value(), version)
            .update()
        == 1;
  }

  void delete(TerritoryId territory) {
    jdbc.sql("delete from catalogue.draft where territory_id = ?")
        .param(territory.value())
        .update();
  }

  private Draft draft(ResultSet row, int unused) throws SQLException {
    var by = row.getObject("edited_by", UUID.class);
    return new Draft(
        row.getString("base_version"),
        row.getString("from_base"),
        row.getObject("from_revision", Integer.class),
        json.readValue(row.getString("overlay"), Overlay.class),
        Set.of((String[]) row.getArray("kept").getArray()),
        by == null ? null : new AccountId(by),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }
}
