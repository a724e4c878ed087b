package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.sheet.Sheet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Pasted lists between two screens; each belongs to who pasted it, for a week. */
@Service
public class ImportDrafts {
  /**
   * A list that waits.
   *
   * @param columns the meaning of each column, empty for one that is not wanted
   * @param result what came of it, once imported
   */
  public record Draft(UUID id, Sheet sheet, List<String> columns, @Nullable Result result) {}

  /** How many dossiers were opened, and how many rows were left out. */
  public record Result(int opened, int skipped, int wrong) {}

  private static final int KEPT_DAYS = 7;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ImportDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps a list that was just read. */
  @Transactional
  public UUID keep(TerritoryId territory, AccountId by, Sheet sheet, List<String> columns) {
    var id = Ids.next();
    var now = OffsetDateTime.now(clock);
    forgetOld();
    jdbc.sql(
            """
            insert into settlement.draft_import
              (id, territory_id, account_id, made_at, sheet, columns)
            values (:id, :territory, :by, :now, :sheet::jsonb, :columns)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("by", by.value())
        .param("now", now)
        .param("sheet", json.writeValueAsString(sheet))
        .param("columns", columns.toArray(String[]::new))
        .update();
    return id;
  }

  /** Drops what nobody came back to. */
  @Transactional
  public void forgetOld() {
    jdbc.sql("delete from settlement.draft_import where made_at < ?")
        .param(OffsetDateTime.now(clock).minusDays(KEPT_DAYS))
        .update();
  }

  /** One's own draft. */
  public Optional<Draft> find(UUID id, AccountId by) {
    return jdbc.sql(
            """
            select id, sheet::text as sheet, columns, result::text as result
            from settlement.draft_import where id = ? and account_id = ?
            """)
        .params(id, by.value())
        .query(
            (row, _) -> {
              var columns = new ArrayList<String>();
              for (var column : (Object[]) row.getArray("columns").getArray()) {
                columns.add((String) column);
              }
              var result = row.getString("result");
              return new Draft(
                  row.getObject("id", UUID.class),
                  json.readValue(row.getString("sheet"), Sheet.class),
                  columns,
                  result == null ? null : json.readValue(result, Result.class));
            })
        .optional();
  }

  /** The columns mean something else. */
  @Transactional
  public void mean(UUID id, List<String> columns) {
    jdbc.sql("update settlement.draft_import set columns = ? where id = ? and result is null")
        .params(columns.toArray(String[]::new), id)
        .update();
  }

  /** Claims the import of a draft: true once. The list itself is dropped. */
  @Transactional
  public boolean finish(UUID id, Result result) {
    return jdbc.sql(
                """
                update settlement.draft_import
                set result = ?::jsonb, sheet = '{"header": [], "rows": []}'
                where id = ? and result is null
                """)
            .params(json.writeValueAsString(result), id)
            .update()
        == 1;
  }
}
