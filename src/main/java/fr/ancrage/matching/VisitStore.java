package fr.ancrage.matching;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
    return Optional.ofNullable(of(List.of(introduction)).get(introduction));
  }

  /** The visits of these introductions, by introduction. */
  Map<UUID, Visit> of(Collection<UUID> introductions) {
    record Part(UUID visit, Visit.Stop stop) {}
    var stops =
        jdbc
            .sql(
                """
                select s.* from matching.visit_stop s join matching.visit v on v.id = s.visit_id
                where v.introduction_id = any (?) order by s.starts_at, s.id
                """)
            .param((Object) introductions.toArray(UUID[]::new))
            .query((row, _) -> new Part(row.getObject("visit_id", UUID.class), stop(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Part::visit, Collectors.mapping(Part::stop, Collectors.toList())));
    return jdbc
        .sql("select * from matching.visit where introduction_id = any (?)")
        .param((Object) introductions.toArray(UUID[]::new))
        .query((row, _) -> visit(row, stops))
        .list()
        .stream()
        .collect(Collectors.toMap(Visit::introduction, one -> one));
  }

  /**
   * Writes the programme anew, if nobody did since it was read; the number of changes grows.
   *
   * @param read the sequence that was read
   */
  boolean save(
      TerritoryId territory,
      UUID introduction,
      int read,
      @Nullable String words,
      Visit.Organizer organizer,
      List<Visit.Stop> stops) {
    var saved =
        jdbc.sql(
                """
                insert into matching.visit
                  (id, territory_id, introduction_id, words, organizer_name, organizer_email,
                   changed_at)
                values (:id, :territory, :introduction, :words, :name, :email, :now)
                on conflict (introduction_id) do update
                  set words = excluded.words, sequence = visit.sequence + 1, cancelled_at = null,
                      organizer_name = coalesce(visit.organizer_name, excluded.organizer_name),
                      organizer_email = coalesce(visit.organizer_email, excluded.organizer_email),
                      changed_at = excluded.changed_at
                  where visit.sequence = :read
                returning id
                """)
            .param("id", Ids.next())
            .param("territory", territory.value())
            .param("introduction", introduction)
            .param("words", words)
            .param("name", organizer.name())
            .param("email", organizer.email())
            .param("read", read)
            .param("now", OffsetDateTime.now(clock))
            .query(UUID.class)
            .optional();
    saved.ifPresent(id -> write(territory, id, stops));
    return saved.isPresent();
  }

  private void write(TerritoryId territory, UUID id, List<Visit.Stop> stops) {
    jdbc.sql("delete from matching.visit_stop where visit_id = ?").param(id).update();
    for (var stop : stops) {
      jdbc.sql(
              """
              insert into matching.visit_stop
                (id, territory_id, visit_id, starts_at, ends_at, zone, title, place, host_name,
                 host_email, host_language)
              values (:id, :territory, :visit, :start, :end, :zone, :title, :place, :host, :email,
                      :language)
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
          .param("language", stop.hostLanguage())
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

  private static Visit visit(ResultSet row, Map<UUID, List<Visit.Stop>> stops) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var email = row.getString("organizer_email");
    return new Visit(
        id,
        row.getObject("introduction_id", UUID.class),
        row.getString("words"),
        row.getObject("cancelled_at") != null,
        row.getInt("sequence"),
        email == null ? null : new Visit.Organizer(row.getString("organizer_name"), email),
        stops.getOrDefault(id, List.of()));
  }

  private static Visit.Stop stop(ResultSet row) throws SQLException {
    return new Visit.Stop(
        row.getObject("id", UUID.class),
        row.getObject("starts_at", LocalDateTime.class),
        row.getObject("ends_at", LocalDateTime.class),
        ZoneId.of(row.getString("zone")),
        row.getString("title"),
        row.getString("place"),
        row.getString("host_name"),
        row.getString("host_email"),
        row.getString("host_language"));
  }
}
