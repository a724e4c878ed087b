package fr.ancrage.site;

import fr.ancrage.shared.TerritoryId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what visitors read: the copies of what stands published, with their pictures. */
@Component
class PublicCopies {
  private final JdbcClient jdbc;

  PublicCopies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes the copies of a page say what its revisions say. */
  void refresh(TerritoryId territory, UUID page) {
    jdbc.sql("delete from site.public_page where page_id = ? and territory_id = ?")
        .params(page, territory.value())
        .update();
    jdbc.sql(
            """
            insert into site.public_page
              (page_id, number, territory_id, slug, place, content, visible_from, published_at,
               first_published_at)
            select p.id, r.number, p.territory_id, p.slug, p.place, r.content, r.visible_from,
                   r.published_at, min(r.published_at) over ()
            from site.page p join site.revision r on r.page_id = p.id
            where p.id = ? and r.withdrawn_at is null and p.removed_at is null and not p.offline
            """)
        .param(page)
        .update();
    pictures(territory);
  }

  /** Whatever public pages show is there, and nothing else. */
  void pictures(TerritoryId territory) {
    jdbc.sql(
            """
            insert into site.public_picture
              (picture_id, width, territory_id, height, media, content, alt_fr, alt_en)
            select s.picture_id, s.width, s.territory_id, s.height, s.media, s.content, p.alt_fr,
                   p.alt_en
            from site.picture_size s join site.picture p on p.id = s.picture_id
            where p.id in (select shown.id::uuid from site.public_page c,
                             jsonb_array_elements_text(c.content -> 'pictures') shown (id)
                           where c.territory_id = :territory)
            on conflict (picture_id, width)
              do update set alt_fr = excluded.alt_fr, alt_en = excluded.alt_en
            """)
        .param("territory", territory.value())
        .update();
    jdbc.sql(
            """
            delete from site.public_picture
            where territory_id = :territory
              and picture_id not in (
                select shown.id::uuid from site.public_page c,
                  jsonb_array_elements_text(c.content -> 'pictures') shown (id)
                where c.territory_id = :territory)
            """)
        .param("territory", territory.value())
        .update();
  }
}
