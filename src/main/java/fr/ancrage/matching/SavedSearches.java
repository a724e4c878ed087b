package fr.ancrage.matching;

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

/** Searches that a reader keeps. */
@Service
public class SavedSearches {
  private final JdbcClient jdbc;
  private final Clock clock;

  SavedSearches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One's own, by name. */
  public List<SavedSearch> of(AccountId account) {
    return jdbc.sql(
            """
            select id, name, query, alert from matching.saved_search
            where account_id = ? and removed_at is null order by ancrage.plain(name), id limit 40
            """)
        .param(account.value())
        .query(SavedSearch.class)
        .list();
  }

  /** Keeps a search. */
  @Transactional
  public void save(TerritoryId territory, AccountId by, String name, String query, boolean alert) {
    jdbc.sql(
            """
            insert into matching.saved_search
              (id, territory_id, account_id, name, query, alert, saved_at)
            values (:id, :territory, :by, :name, :query, :alert, :now)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("by", by.value())
        .param("name", name.strip())
        .param("query", query)
        .param("alert", alert)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Removes one's own, or brings it back; false when there is none. */
  @Transactional
  public boolean remove(UUID id, AccountId by, boolean gone) {
    return jdbc.sql(
                """
                update matching.saved_search
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
