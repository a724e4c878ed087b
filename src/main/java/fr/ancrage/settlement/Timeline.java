package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a dossier: written with each act, in its transaction. */
@Service
public class Timeline {
  private final JdbcClient jdbc;
  private final Clock clock;

  Timeline(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds an entry, by an account; its number takes it away again. */
  @Transactional
  public long add(
      DossierId dossier,
      Entry.Kind kind,
      @Nullable String subject,
      @Nullable String words,
      @Nullable AccountId by,
      Entry.Readers readers) {
    return insert(dossier, kind, subject, words, by, null, readers);
  }

  /** Adds an entry by somebody without account, who came by a link. */
  @Transactional
  public void addBy(
      DossierId dossier,
      Entry.Kind kind,
      @Nullable String subject,
      @Nullable String words,
      String byName,
      Entry.Readers readers) {
    insert(dossier, kind, subject, words, null, byName, readers);
  }

  /** Takes an entry away: what it told of did not happen. */
  void remove(long entry) {
    jdbc.sql("delete from settlement.entry where id = ?").param(entry).update();
  }

  private long insert(
      DossierId dossier,
      Entry.Kind kind,
      @Nullable String subject,
      @Nullable String words,
      @Nullable AccountId by,
      @Nullable String byName,
      Entry.Readers readers) {
    return jdbc.sql(
            """
            insert into settlement.entry
              (territory_id, dossier_id, kind, subject, words, by_account, by_name, readers,
               happened_at)
            select territory_id, id, :kind, :subject, :words, :by,
                   coalesce(:name, (select name from people.account where id = :by)), :readers,
                   :now
            from settlement.dossier where id = :dossier returning id
            """)
        .param("kind", kind.name())
        .param("subject", subject)
        .param("words", words)
        .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
        .param("name", byName)
        .param("readers", code(readers))
        .param("now", OffsetDateTime.now(clock))
        .param("dossier", dossier.value())
        .query(Long.class)
        .single();
  }

  /** The newest entries that this reader may see. */
  public List<Entry> of(DossierId dossier, Entry.Reader reader, int most) {
    return jdbc.sql(
            """
            select * from settlement.entry
            where dossier_id = :dossier and readers in (:reads)
            order by id desc limit :most
            """)
        .param("dossier", dossier.value())
        .param("reads", reader.reads().stream().map(Timeline::code).toList())
        .param("most", most)
        .query(
            (row, _) ->
                new Entry(
                    row.getLong("id"),
                    Entry.Kind.valueOf(row.getString("kind")),
                    row.getString("subject"),
                    row.getString("words"),
                    row.getString("by_name"),
                    Entry.Readers.valueOf(row.getString("readers").toUpperCase(Locale.ROOT)),
                    row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static String code(Entry.Readers readers) {
    return readers.name().toLowerCase(Locale.ROOT);
  }
}
