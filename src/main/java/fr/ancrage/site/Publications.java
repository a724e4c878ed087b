package fr.ancrage.site;

import fr.ancrage.people.Account;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Publishing a draft, from a day on; taking it back; what was published before. */
@Service
public class Publications {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final SitePageStore pages;
  private final PublicCopies copies;
  private final Clock clock;

  Publications(
      JdbcClient jdbc, JsonMapper json, SitePageStore pages, PublicCopies copies, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.pages = pages;
    this.copies = copies;
    this.clock = clock;
  }

  /** Publishes the draft as it is now; the number of the revision. */
  @Transactional
  public int publish(Territory territory, UUID id, LocalDate from, Account by) {
    var page = pages.find(id).orElseThrow(() -> new NotFound(id));
    var number =
        jdbc.sql(
                """
                insert into site.revision
                  (page_id, number, territory_id, content, visible_from, published_at, published_by,
                   published_by_name)
                values (:page,
                  (select coalesce(max(number), 0) + 1 from site.revision where page_id = :page),
                  :territory, :content::jsonb, :from, :now, :by, :name)
                returning number
                """)
            .param("page", id)
            .param("territory", territory.id().value())
            .param("content", json.writeValueAsString(page.content()))
            .param("from", from)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.id().value())
            .param("name", by.name())
            .query(Integer.class)
            .single();
    pages.offline(id, false);
    copies.refresh(territory.id(), id);
    return number;
  }

  /** Takes one publication back: what was public before it is public again. */
  @Transactional
  public void withdraw(Territory territory, UUID id, int number) {
    var done =
        jdbc.sql(
                """
                update site.revision set withdrawn_at = ?
                where page_id = ? and number = ? and withdrawn_at is null
                """)
            .params(OffsetDateTime.now(clock), id, number)
            .update();
    if (done == 0) {
      throw new NotFound(id);
    }
    copies.refresh(territory.id(), id);
  }

  /** What was published, the newest first. */
  public List<Revision> of(UUID id) {
    return jdbc.sql("select * from site.revision where page_id = ? order by number desc")
        .param(id)
        .query(this::revision)
        .list();
  }

  /** One of them. */
  public Revision get(UUID id, int number) {
    return jdbc.sql("select * from site.revision where page_id = ? and number = ?")
        .params(id, number)
        .query(this::revision)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  private Revision revision(ResultSet row, int unused) throws SQLException {
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Revision(
        row.getInt("number"),
        json.readValue(row.getString("content"), PageContent.class),
        row.getObject("visible_from", LocalDate.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("published_by_name"),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
