package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that a colleague keeps under a name, for themselves or for the team. */
@Service
public class SavedViews {
  private final JdbcClient jdbc;
  private final Clock clock;

  SavedViews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One's own and those shared with the team, by name. */
  public List<SavedView> of(AccountId reader) {
    return jdbc.sql(
            """
            select id, name, query, shared, account_id = :reader as mine
            from settlement.saved_view
            where removed_at is null and (account_id = :reader or shared)
            order by ancrage.plain(name), id limit 60
            """)
        .param("reader", reader.value())
        .query(SavedView.class)
        .list();
  }

  /** Keeps a list. */
  @Transactional
  public void save(TerritoryId territory, AccountId by, String name, String query, boolean shared) {
    jdbc.sql(
            """
            insert into settlement.saved_view
              (id, territory_id, account_id, name, query, shared, saved_at)
            values (:id, :territory, :by, :name, :query, :shared, :now)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("by", by.value())
        .param("name", name.strip())
        .param("query", query)
        .param("shared", shared)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Renames one's own; false when there is none. */
  @Transactional
  public boolean rename(UUID id, AccountId by, String name, boolean shared) {
    return jdbc.sql(
                """
                update settlement.saved_view set name = :name, shared = :shared
                where id = :id and account_id = :by and removed_at is null
                """)
            .param("name", name.strip())
            .param("shared", shared)
            .param("id", id)
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Removes one's own, or brings it back; false when there is none. */
  @Transactional
  public boolean remove(UUID id, AccountId by, boolean gone) {
    return jdbc.sql(
                """
                update settlement.saved_view
                set removed_at = case when :gone then :now::timestamptz end
                where id = :id and account_id = :by
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .param("by", by.value())
            .update()
        == 1;
  }
}
