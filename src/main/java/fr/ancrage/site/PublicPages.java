package fr.ancrage.site;

import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a territory as visitors read them: published copies whose day has come. */
@Service
public class PublicPages {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  PublicPages(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Whatever is public today, in its order. */
  public List<PublicPage> of(Territory territory) {
    return jdbc.sql(
            """
            select * from (
              select distinct on (page_id) * from site.public_page
              where territory_id = :territory and visible_from <= :today
              order by page_id, number desc) page
            order by place, page_id
            """)
        .param("territory", territory.id().value())
        .param("today", LocalDate.now(clock.withZone(territory.zone())))
        .query(this::page)
        .list();
  }

  /** The page of this name, if it is public today. */
  public Optional<PublicPage> find(Territory territory, String slug) {
    return jdbc.sql(
            """
            select * from site.public_page
            where territory_id = :territory and slug = :slug and visible_from <= :today
            order by number desc limit 1
            """)
        .param("territory", territory.id().value())
        .param("slug", slug)
        .param("today", LocalDate.now(clock.withZone(territory.zone())))
        .query(this::page)
        .optional();
  }

  private PublicPage page(ResultSet row, int unused) throws SQLException {
    return new PublicPage(
        row.getObject("page_id", UUID.class),
        row.getString("slug"),
        json.readValue(row.getString("content"), PageContent.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getObject("first_published_at", OffsetDateTime.class).toInstant());
  }
}
