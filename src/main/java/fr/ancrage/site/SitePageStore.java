package fr.ancrage.site;

import fr.ancrage.people.Account;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of pages. */
@Repository
class SitePageStore {
  private static final String PAGE =
      """
      select p.id, p.slug, p.place, p.content, p.before, p.version, p.edited_at,
             p.edited_by_name, r.number, r.visible_from,
             coalesce(p.content <> r.content, true) as changed
      from site.page p
      left join lateral (
        select number, visible_from, content from site.revision
        where page_id = p.id and withdrawn_at is null and not p.offline
        order by number desc limit 1) r on true
      where p.removed_at is null
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  SitePageStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  List<SitePage> all() {
    return jdbc.sql(PAGE + " order by p.place, p.id").query(this::page).list();
  }

  Optional<SitePage> find(UUID id) {
    return jdbc.sql(PAGE + " and p.id = ?").param(id).query(this::page).optional();
  }

  boolean taken(String slug) {
    return jdbc.sql("select exists (select 1 from site.page where slug = ?)")
        .param(slug)
        .query(Boolean.class)
        .single();
  }

  void add(UUID id, TerritoryId territory, String slug, PageContent content, Account by) {
    jdbc.sql(
            """
            insert into site.page
              (id, territory_id, slug, place, content, edited_at, edited_by, edited_by_name)
            values (:id, :territory, :slug, (select coalesce(max(place), 0) + 1 from site.page),
                    :content::jsonb, :now, :by, :name)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("slug", slug)
        .param("content", json.writeValueAsString(content))
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.id().value())
        .param("name", by.name())
        .update();
  }

  /** Savings of one open form do not overtake each other; anybody else's do. */
  boolean save(UUID id, int version, UUID form, PageContent content, boolean undoable, Account by) {
    return jdbc.sql(
                """
                update site.page
                set before = case when :undoable then content else before end,
                    content = :content::jsonb, version = version + 1, edited_in = :form,
                    edited_at = :now, edited_by = :by, edited_by_name = :name
                where id = :id and removed_at is null and (version = :version or edited_in = :form)
                """)
            .param("undoable", undoable)
            .param("content", json.writeValueAsString(content))
            .param("form", form)
            .param("now", OffsetDateTime.now(clock))
            .param("by", by.id().value())
            .param("name", by.name())
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  void undo(UUID id) {
    jdbc.sql(
            """
            update site.page set content = before, before = content, version = version + 1,
                                 edited_in = null
            where id = ? and before is not null
            """)
        .param(id)
        .update();
  }

  void swap(SitePage one, SitePage other) {
    place(one.id(), other.place());
    place(other.id(), one.place());
  }

  private void place(UUID id, int place) {
    jdbc.sql("update site.page set place = ? where id = ?").params(place, id).update();
    jdbc.sql(
            """
            update site.public_page set place = ?
            where page_id in (select id from site.page where id = ?)
            """)
        .params(place, id)
        .update();
  }

  boolean remove(UUID id, boolean gone) {
    return jdbc.sql(
                """
                update site.page set removed_at = case when :gone then :now::timestamptz end
                where id = :id
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        == 1;
  }

  boolean offline(UUID id, boolean off) {
    return jdbc.sql("update site.page set offline = ? where id = ? and removed_at is null")
            .params(off, id)
            .update()
        == 1;
  }

  private SitePage page(ResultSet row, int unused) throws SQLException {
    var before = row.getString("before");
    return new SitePage(
        row.getObject("id", UUID.class),
        row.getString("slug"),
        row.getInt("place"),
        content(row.getString("content")),
        before == null ? null : content(before),
        row.getInt("version"),
        row.getObject("edited_at", OffsetDateTime.class).toInstant(),
        row.getString("edited_by_name"),
        row.getObject("number", Integer.class),
        row.getObject("visible_from", LocalDate.class),
        row.getBoolean("changed"));
  }

  private PageContent content(String written) {
    return json.readValue(written, PageContent.class);
  }
}
