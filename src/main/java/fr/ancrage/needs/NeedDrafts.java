package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.sheet.Sheet;
import fr.ancrage.territories.OrganisationId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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
public class NeedDrafts {
  /**
   * A list that waits, with what was corrected in it.
   *
   * @param columns the meaning of each column, empty for one that is not wanted
   * @param organisation whose rows are that name none
   * @param result what came of it, once imported
   */
  public record Draft(
      UUID id,
      Sheet sheet,
      List<String> columns,
      @Nullable OrganisationId organisation,
      @Nullable Result result) {}

  /** How many needs were declared, and how many rows were left out. */
  public record Result(int declared, int skipped, int wrong) {}

  private static final int KEPT_DAYS = 7;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  NeedDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps a list that was just read. */
  @Transactional
  public UUID keep(TerritoryId territory, AccountId by, Sheet sheet, List<String> columns) {
    var id = Ids.next();
    jdbc.sql("delete from needs.draft_import where made_at < ?")
        .param(now().minusDays(KEPT_DAYS))
        .update();
    jdbc.sql(
            """
            insert into needs.draft_import (id, territory_id, account_id, made_at, sheet, columns)
            values (:id, :territory, :by, :now, :sheet::jsonb, :columns)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("by", by.value())
        .param("now", now())
        .param("sheet", json.writeValueAsString(sheet))
        .param("columns", columns.toArray(String[]::new))
        .update();
    return id;
  }

  /** One's own draft. */
  public Optional<Draft> find(UUID id, AccountId by) {
    return jdbc.sql(
            """
            select id, sheet::text as sheet, columns, organisation_id, result::text as result
            from needs.draft_import where id = ? and account_id = ?
            """)
        .params(id, by.value())
        .query(
            (row, _) -> {
              var organisation = row.getObject("organisation_id", UUID.class);
              var result = row.getString("result");
              return new Draft(
                  row.getObject("id", UUID.class),
                  json.readValue(row.getString("sheet"), Sheet.class),
                  Arrays.asList((String[]) row.getArray("columns").getArray()),
                  organisation == null ? null : new OrganisationId(organisation),
                  result == null ? null : json.readValue(result, Result.class));
            })
        .optional();
  }

  /** The columns mean something else, cells are corrected, rows belong to a structure. */
  @Transactional
  public void correct(
      UUID id, Sheet sheet, List<String> columns, @Nullable OrganisationId organisation) {
    jdbc.sql(
            """
            update needs.draft_import
            set sheet = :sheet::jsonb, columns = :columns, organisation_id = :organisation
            where id = :id and result is null
            """)
        .param("sheet", json.writeValueAsString(sheet))
        .param("columns", columns.toArray(String[]::new))
        .param("organisation", organisation == null ? null : organisation.value())
        .param("id", id)
        .update();
  }

  /** Claims the import of a draft: true once. The list itself is dropped. */
  @Transactional
  public boolean finish(UUID id, Result result) {
    return jdbc.sql(
                """
                update needs.draft_import
                set result = ?::jsonb, sheet = '{"header": [], "rows": []}'
                where id = ? and result is null
                """)
            .params(json.writeValueAsString(result), id)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
