package fr.ancrage.charter;

import fr.ancrage.charter.CharterVersion.Wording;
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

/** Versions as they are kept. */
@Repository
class CharterStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  CharterStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<CharterVersion> draft() {
    return jdbc.sql("select * from charter.version where published_on is null")
        .query(CharterStore::version)
        .optional();
  }

  /** What was in force on that day. */
  Optional<CharterVersion> inForce(LocalDate day) {
    return jdbc.sql(
            """
            select * from charter.version where published_on <= ? order by number desc limit 1
            """)
        .param(day)
        .query(CharterStore::version)
        .optional();
  }

  Optional<CharterVersion> find(UUID id) {
    return jdbc.sql("select * from charter.version where id = ?")
        .param(id)
        .query(CharterStore::version)
        .optional();
  }

  List<CharterVersion> published() {
    return jdbc.sql(
            "select * from charter.version where published_on is not null order by number desc")
        .query(CharterStore::version)
        .list();
  }

  void add(TerritoryId territory, UUID id, Wording wording, Rules rules, String by) {
    bind(
            """
            insert into charter.version
              (id, territory_id, number, title, words, exclusive_days, answer_days, pool,
               departures_confidential, grace_days, notice_fr, notice_en, saved_by_name, saved_at)
            values (:id, :territory,
                    (select coalesce(max(number), 0) + 1 from charter.version
                     where territory_id = :territory),
                    :title, :words, :exclusive, :answer, :pool, :departures, :grace, :noticeFr,
                    :noticeEn, :by, :now)
            """,
            wording,
            rules,
            by)
        .param("id", id)
        .param("territory", territory.value())
        .update();
  }

  boolean change(UUID id, int version, Wording wording, Rules rules, String by) {
    return bind(
                """
                update charter.version
                set title = :title, words = :words, exclusive_days = :exclusive,
                    answer_days = :answer, pool = :pool, departures_confidential = :departures,
                    grace_days = :grace, notice_fr = :noticeFr, notice_en = :noticeEn,
                    saved_by_name = :by, saved_at = :now, version = version + 1
                where id = :id and version = :version and published_on is null
                """,
                wording,
                rules,
                by)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean publish(UUID id, int version, LocalDate on, String by) {
    return jdbc.sql(
                """
                update charter.version
                set published_on = ?, published_by_name = ?, version = version + 1
                where id = ? and version = ? and published_on is null
                """)
            .params(on, by, id, version)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec bind(String sql, Wording wording, Rules rules, String by) {
    return jdbc.sql(sql)
        .param("title", wording.title())
        .param("words", wording.words())
        .param("noticeFr", wording.noticeFr())
        .param("noticeEn", wording.noticeEn())
        .param("exclusive", rules.exclusiveDays())
        .param("answer", rules.answerDays())
        .param("pool", rules.pool().name())
        .param("departures", rules.departuresConfidential())
        .param("grace", rules.graceDays())
        .param("by", by)
        .param("now", OffsetDateTime.now(clock));
  }

  private static CharterVersion version(ResultSet row, int unused) throws SQLException {
    return new CharterVersion(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        new Wording(
            row.getString("title"),
            row.getString("words"),
            row.getString("notice_fr"),
            row.getString("notice_en")),
        new Rules(
            row.getInt("exclusive_days"),
            row.getInt("answer_days"),
            Rules.Pool.valueOf(row.getString("pool")),
            row.getBoolean("departures_confidential"),
            row.getInt("grace_days")),
        row.getString("saved_by_name"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getObject("published_on", LocalDate.class),
        row.getString("published_by_name"),
        row.getInt("version"));
  }
}
