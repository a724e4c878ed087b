package fr.ancrage.matching;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits as they are kept. */
@Repository
class VisitStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  VisitStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Visit> of(UUID introduction) {
    return jdbc.sql("select * from matching.visit where introduction_id = ?")
        .param(introduction)
        .query(
            (row, _) -> {
              var id = row.getObject("id", UUID.class);
              return new Visit(
                  id,
                  introduction,
                  row.getString("words"),
                  row.getObject("cancelled_at") != null,
                  row.getInt("sequence"),
                  List.of());
            })
        .optional()
        .map(
            one ->
                new Visit(
                    one.id(),
                    introduction,
                    one.words(),
                    one.cancelled(),
                    one.sequence(),
                    stops(one.id())));
  }

  private List<Visit.Stop> stops(UUID visit) {
    return jdbc.sql("select * from matching.visit_stop where visit_id = ? order by starts_at, id")
        .param(visit)
        .query(VisitStore::stop)
        .list();
  }

  /** Writes the programme anew; the number of changes grows. */
  void save(
      TerritoryId territory, UUID introduction, @Nullable String words, List<Visit.Stop> stops) {
    var id =
        jdbc.sql(
                """
                insert into matching.visit
                  (id, territory_id, introduction_id, words, changed_at)
                values (:id, :territory, :introduction, :words, :now)
                on conflict (introduction_id) do update
                  set words = excluded.words, sequence = visit.sequence + 1, cancelled_at = null,
                      changed_at = excluded.changed_at
                returning id
                """)
            .param("id", Ids.next())
            .param("territory", territory.value())
            .param("introduction", introduction)
            .param("words", words)
            .param("now", OffsetDateTime.now(clock))
            .query(UUID.class)
            .single();
    jdbc.sql("delete from matching.visit_stop where visit_id = ?").param(id).update();
    for (var stop : stops) {
      jdbc.sql(
              """
              insert into matching.visit_stop
                (id, territory_id, visit_id, starts_at, ends_at, zone, title, place, host_name,
                 host_email)
              values (:id, :territory, :visit, :start, :end, :zone, :title, :place, :host, :email)
              """)
          .param("id", stop.id())
          .param("territory", territory.value())
          .param("visit", id)
          .param("start", stop.start())
          .param("end", stop.end())
          .param("zone", stop.zone().getId())
          .param("title", stop.title())
          .param("place", stop.place())
          .param("host", stop.hostName())
          .param("email", stop.hostEmail())
          .update();
    }
  }

  void cancel(UUID visit) {
    jdbc.sql(
            """
            update matching.visit set cancelled_at = ?, sequence = sequence + 1
            where id = ? and cancelled_at is null
            """)
        .params(OffsetDateTime.now(clock), visit)
        .update();
  }

  private static Visit.Stop stop(ResultSet row, int unused) throws SQLException {
    return new Visit.Stop(
        row.getObject("id", UUID.class),
        row.getObject("starts_at", LocalDateTime.class),
        row.getObject("ends_at", LocalDateTime.class),
        ZoneId.of(row.getString("zone")),
        row.getString("title"),
        row.getString("place"),
        row.getString("host_name"),
        row.getString("host_email"));
  }
}
