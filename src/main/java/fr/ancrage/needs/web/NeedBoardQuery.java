package fr.ancrage.needs.web;

import fr.ancrage.needs.Freshness;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The board of needs: two statements, however many needs. */
@Repository
class NeedBoardQuery {
  /** Posts of one profession in one commune from one quarter on. */
  record Cell(
      String profession,
      String commune,
      @Nullable LocalDate quarter,
      int posts,
      double fullTime,
      int fresh) {}

  private final JdbcClient jdbc;
  private final Freshness freshness;

  NeedBoardQuery(JdbcClient jdbc, Freshness freshness) {
    this.jdbc = jdbc;
    this.freshness = freshness;
  }

  List<Cell> cells() {
    return jdbc.sql(
            """
            select profession, commune_code as commune,
                   date_trunc('quarter', from_on)::date as quarter, sum(places)::int as posts,
                   sum(places * rate_max)::float8 / 100 as full_time,
                   (sum(places) filter (where confirmed_at >= :asked))::int as fresh
            from needs.need where state = 'open'
            group by 1, 2, 3 order by 1, 2, 3
            """)
        .param("asked", freshness.asked().atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new Cell(
                    row.getString("profession"),
                    row.getString("commune"),
                    row.getObject("quarter", LocalDate.class),
                    row.getInt("posts"),
                    row.getDouble("full_time"),
                    row.getInt("fresh")))
        .list();
  }

  /** Departures confided for the two years to come, by profession: for totals that are masked. */
  Map<String, Integer> departures(LocalDate today) {
    var counts = new TreeMap<String, Integer>();
    jdbc.sql(
            """
            select profession, count(*)::int as many from needs.departure
            where withdrawn_at is null and need_id is null
              and leaves_on between :today and :horizon
            group by profession
            """)
        .param("today", today)
        .param("horizon", today.plusYears(2))
        .query((row, _) -> counts.put(row.getString("profession"), row.getInt("many")))
        .list();
    return counts;
  }
}
