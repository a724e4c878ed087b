package fr.ancrage.people;

import fr.ancrage.shared.Act;
import fr.ancrage.shared.Matter;
import fr.ancrage.shared.Purpose;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The audit of the territory at work, to be read by whoever answers for it. */
@Service
public class Journal {
  /** Rows of one page. */
  public static final int PAGE = 50;

  private static final int MOST = 20_000;

  private final JdbcClient jdbc;

  Journal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many rows a filter leaves. */
  public long count(JournalFilter filter, ZoneId zone) {
    var where = where(filter, zone);
    return jdbc.sql("select count(*) from people.audit a " + where.sql())
        .params(where.parameters())
        .query(Long.class)
        .single();
  }

  /** One page of them, the newest first; pages count from 1. */
  public List<JournalEntry> page(JournalFilter filter, ZoneId zone, int page) {
    return rows(filter, zone, PAGE, (page - 1L) * PAGE);
  }

  /** All of them, for a file. */
  public List<JournalEntry> all(JournalFilter filter, ZoneId zone) {
    return rows(filter, zone, MOST, 0);
  }

  private List<JournalEntry> rows(JournalFilter filter, ZoneId zone, int most, long from) {
    var where = where(filter, zone);
    return jdbc.sql(
            """
            select a.*, who.name as account, cardinality(a.persons) as concerned,
                   array(select case when p.erased_at is null
                                     then trim(p.given_name || ' ' || p.family_name) else '–' end
                         from unnest(a.persons) with ordinality shown (id, place)
                         join people.person p on p.id = shown.id
                         order by place limit 3) as names
            from people.audit a
            left join people.account who on who.id = a.account_id
            """
                + where.sql()
                + " order by a.id desc limit :most offset :from")
        .params(where.parameters())
        .param("most", most)
        .param("from", from)
        .query(Journal::entry)
        .list();
  }

  private static Where where(JournalFilter filter, ZoneId zone) {
    return new Where()
        .and("a.territory_id = ancrage.territory()")
        .and(
            """
            a.persons && array(
              select id from people.person
              where ancrage.plain(given_name || ' ' || family_name)
                    like '%' || ancrage.plain(:words) || '%')
            """,
            "words",
            filter.words() == null ? null : filter.words().replaceAll("([\\\\%_])", "\\\\$1"))
        .and("(a.subject_id = :thing or a.persons @> array[:thing])", "thing", filter.thing())
        .and("a.account_id = :account", "account", filter.account())
        .and("a.action = :act", "act", filter.act() == null ? null : filter.act().name())
        .and("a.happened_at >= :from_time", "from_time", start(filter.from(), zone))
        .and(
            "a.happened_at < :until_time",
            "until_time",
            start(filter.until() == null ? null : filter.until().plusDays(1), zone));
  }

  private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
  }

  private static JournalEntry entry(ResultSet row, int unused) throws SQLException {
    return new JournalEntry(
        row.getLong("id"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("account"),
        row.getObject("link_id") != null,
        Purpose.valueOf(row.getString("purpose")),
        Act.valueOf(row.getString("action")),
        Matter.valueOf(row.getString("subject")),
        row.getObject("subject_id", UUID.class),
        Arrays.asList((String[]) row.getArray("names").getArray()),
        row.getInt("concerned"));
  }
}
