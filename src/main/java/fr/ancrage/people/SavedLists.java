package fr.ancrage.people;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists that a colleague keeps under a name, for themselves or for the team. */
@Service
public class SavedLists {
  private final JdbcClient jdbc;
  private final Clock clock;

  SavedLists(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What stands above a list.
   *
   * @param place the path of the list below the territory, such as {@code /dossiers}
   * @param url the address of the list that is shown, with its filters
   * @param alert what is said of an alert; null where lists tell nothing
   */
  public SavedPanel panel(
      Territory territory,
      String place,
      String url,
      Account me,
      MyRoles roles,
      @Nullable String alert) {
    var mark = url.indexOf('?');
    return new SavedPanel(
        territory.url() + "/listes",
        place,
        territory.url() + place,
        mark < 0 ? "" : url.substring(mark + 1),
        roles.staff(),
        alert,
        of(me.id(), place));
  }

  /** One's own and those shared with the team, of one place, by name. */
  public List<SavedList> of(AccountId reader, String place) {
    return jdbc.sql(
            """
            select id, name, query, shared, alert, account_id = :reader as mine
            from people.saved_list
            where place = :place and removed_at is null and (account_id = :reader or shared)
            order by ancrage.plain(name), id limit 60
            """)
        .param("reader", reader.value())
        .param("place", place)
        .query(SavedList.class)
        .list();
  }

  /** One's own lists of one place of which one wishes to be told what is new. */
  public List<SavedList> alerts(AccountId reader, String place) {
    return of(reader, place).stream().filter(one -> one.mine() && one.alert()).toList();
  }

  /** Keeps a list. */
  @Transactional
  public void save(
      TerritoryId territory,
      AccountId by,
      String place,
      String name,
      String query,
      boolean shared,
      boolean alert) {
    jdbc.sql(
            """
            insert into people.saved_list
              (id, territory_id, account_id, place, name, query, shared, alert, saved_at)
            values (:id, :territory, :by, :place, :name, :query, :shared, :alert, :now)
            """)
        .param("id", Ids.next())
        .param("territory", territory.value())
        .param("by", by.value())
        .param("place", place)
        .param("name", name.strip())
        .param("query", query)
        .param("shared", shared)
        .param("alert", alert)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Renames one's own; false when there is none. */
  @Transactional
  public boolean change(UUID id, AccountId by, String name, boolean shared, boolean alert) {
    return jdbc.sql(
                """
                update people.saved_list set name = :name, shared = :shared, alert = :alert
                where id = :id and account_id = :by and removed_at is null
                """)
            .param("name", name.strip())
            .param("shared", shared)
            .param("alert", alert)
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
                update people.saved_list
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
