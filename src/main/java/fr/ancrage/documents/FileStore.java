package fr.ancrage.documents;

import fr.ancrage.documents.StoredFile.Gone;
import fr.ancrage.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of files, without their content. */
@Repository
class FileStore {
  private final JdbcClient jdbc;

  FileStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(FileId id, NewFile file, String name, FileType type, String key, Instant now) {
    jdbc.sql(
            """
            insert into documents.file
              (id, territory_id, matter, person_id, kind, storage, name, type, bytes, key_id,
               stored_by, stored_by_name, stored_at)
            values (:id, :territory, :matter, :person, :kind, :storage, :name, :type, 0, :key,
                    :by, :byName, :now)
            """)
        .param("id", id.value())
        .param("territory", file.territory().value())
        .param("matter", file.matter())
        .param("person", file.person() == null ? null : file.person().value(), Types.OTHER)
        .param("kind", file.kind())
        .param("storage", file.storage().name())
        .param("name", name)
        .param("type", type.name())
        .param("key", key)
        .param("by", file.by() == null ? null : file.by().value(), Types.OTHER)
        .param("byName", file.byName())
        .param("now", at(now))
        .update();
  }

  void measured(FileId id, long bytes) {
    jdbc.sql("update documents.file set bytes = ? where id = ?").params(bytes, id.value()).update();
  }

  Optional<StoredFile> find(FileId id) {
    return jdbc.sql("select * from documents.file where id = ?")
        .param(id.value())
        .query(FileStore::file)
        .optional();
  }

  List<StoredFile> of(String matter, PersonId person) {
    return jdbc.sql(
            """
            select * from documents.file where person_id = ? and matter = ? order by stored_at, id
            """)
        .params(person.value(), matter)
        .query(FileStore::file)
        .list();
  }

  void rename(FileId id, String name) {
    jdbc.sql("update documents.file set name = ? where id = ? and erased_at is null")
        .params(name, id.value())
        .update();
  }

  /** Says from when a file is no longer to be had; null brings it back while there is content. */
  boolean leaves(FileId id, @Nullable Instant at, @Nullable Gone because) {
    return jdbc.sql(
                """
                update documents.file set gone_at = :at, gone_because = :because
                where id = :id and erased_at is null
                """)
            .param("at", at == null ? null : at(at), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("because", because == null ? null : because.name())
            .param("id", id.value())
            .update()
        == 1;
  }

  /** Destroys the content of what left before then, and what its name may tell. */
  int erase(Instant before, Instant now) {
    jdbc.sql(
            """
            delete from documents.piece where file_id in (
              select id from documents.file where gone_at < ? and erased_at is null)
            """)
        .param(at(before))
        .update();
    return jdbc.sql(
            """
            update documents.file set erased_at = ?, name = kind
            where gone_at < ? and erased_at is null
            """)
        .params(at(now), at(before))
        .update();
  }

  /** Names of keys that something is still encrypted with, in the territory at work. */
  List<String> keysInUse() {
    return jdbc.sql("select distinct key_id from documents.file where erased_at is null")
        .query(String.class)
        .list();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static StoredFile file(ResultSet row, int unused) throws SQLException {
    var because = row.getString("gone_because");
    var person = row.getObject("person_id", UUID.class);
    return new StoredFile(
        new FileId(row.getObject("id", UUID.class)),
        row.getString("matter"),
        person == null ? null : new PersonId(person),
        row.getString("kind"),
        Storage.valueOf(row.getString("storage")),
        row.getString("name"),
        FileType.valueOf(row.getString("type")),
        row.getLong("bytes"),
        row.getString("key_id"),
        row.getString("stored_by_name"),
        row.getObject("stored_at", OffsetDateTime.class).toInstant(),
        instant(row, "gone_at"),
        because == null ? null : Gone.valueOf(because),
        instant(row, "erased_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
