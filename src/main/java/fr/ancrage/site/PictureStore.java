package fr.ancrage.site;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  PictureStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Picture> all() {
    return jdbc.sql(
            """
            select p.id, p.alt_fr, p.alt_en, p.width, p.height,
                   (select array_agg(s.width order by s.width) from site.picture_size s
                    where s.picture_id = p.id) as widths,
                   (select string_agg(g.content -> 'words' -> 'fr' ->> 'title', ', '
                                      order by g.place)
                    from site.page g
                    where g.removed_at is null
                      and g.content -> 'pictures' @> to_jsonb(p.id::text)) as used_by
            from site.picture p where p.removed_at is null order by p.added_at desc, p.id
            """)
        .query(PictureStore::picture)
        .list();
  }

  void add(
      UUID id,
      TerritoryId territory,
      String altFr,
      @Nullable String altEn,
      List<PictureSizes.Size> sizes,
      AccountId by) {
    var largest = sizes.getLast();
    jdbc.sql(
            """
            insert into site.picture
              (id, territory_id, alt_fr, alt_en, width, height, added_at, added_by)
            values (:id, :territory, :fr, :en, :width, :height, :now, :by)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("fr", altFr)
        .param("en", altEn)
        .param("width", largest.width())
        .param("height", largest.height())
        .param("now", OffsetDateTime.now(clock))
        .param("by", by.value())
        .update();
    for (var size : sizes) {
      jdbc.sql(
              """
              insert into site.picture_size
                (picture_id, width, territory_id, height, media, content)
              values (?, ?, ?, ?, ?, ?)
              """)
          .params(id, size.width(), territory.value(), size.height(), size.media(), size.content())
          .update();
    }
  }

  boolean describe(UUID id, String altFr, @Nullable String altEn) {
    return jdbc.sql("update site.picture set alt_fr = :fr, alt_en = :en where id = :id")
            .param("fr", altFr)
            .param("en", altEn)
            .param("id", id)
            .update()
        == 1;
  }

  boolean used(UUID id) {
    return jdbc.sql(
            """
            select exists (select 1 from site.page
                           where removed_at is null
                             and content -> 'pictures' @> to_jsonb(:id::text))
            """)
        .param("id", id.toString())
        .query(Boolean.class)
        .single();
  }

  boolean remove(UUID id, boolean gone) {
    return jdbc.sql(
                """
                update site.picture set removed_at = case when :gone then :now::timestamptz end
                where id = :id
                """)
            .param("gone", gone)
            .param("now", OffsetDateTime.now(clock))
            .param("id", id)
            .update()
        == 1;
  }

  Optional<PictureFile> draft(UUID id, int width) {
    return jdbc.sql(
            "select media, content from site.picture_size where picture_id = ? and width = ?")
        .params(id, width)
        .query(PictureStore::file)
        .optional();
  }

  Optional<PictureFile> published(TerritoryId territory, UUID id, int width) {
    return jdbc.sql(
            """
            select media, content from site.public_picture
            where picture_id = ? and width = ? and territory_id = ?
            """)
        .params(id, width, territory.value())
        .query(PictureStore::file)
        .optional();
  }

  List<Picture> published(TerritoryId territory, List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select picture_id as id, min(alt_fr) as alt_fr, min(alt_en) as alt_en,
                       max(width) as width, max(height) as height,
                       array_agg(width order by width) as widths, null as used_by
                from site.public_picture where territory_id = :territory and picture_id in (:ids)
                group by picture_id
                """)
            .param("territory", territory.value())
            .param("ids", ids)
            .query(PictureStore::picture)
            .list();
  }

  private static Picture picture(ResultSet row, int unused) throws SQLException {
    return new Picture(
        row.getObject("id", UUID.class),
        row.getString("alt_fr"),
        row.getString("alt_en"),
        row.getInt("width"),
        row.getInt("height"),
        Arrays.asList((Integer[]) row.getArray("widths").getArray()),
        row.getString("used_by"));
  }

  private static PictureFile file(ResultSet row, int unused) throws SQLException {
    return new PictureFile(row.getString("media"), row.getBytes("content"));
  }
}
