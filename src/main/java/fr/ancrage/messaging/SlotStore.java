package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SlotStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  SlotStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The slot of an appointment at this time, made if there is none. */
  UUID add(AppointmentId appointment, LocalDateTime start, ZoneId zone, int minutes) {
    var from = start.atZone(zone);
    jdbc.sql(
            """
            insert into messaging.slot
              (id, territory_id, appointment_id, starts_at, zone, minutes, during)
            select :id, territory_id, id, :start, :zone, :minutes, tstzrange(:from, :to)
            from messaging.appointment where id = :appointment
            on conflict (appointment_id, starts_at) do nothing
            """)
        .param("id", Ids.next())
        .param("appointment", appointment.value())
        .param("start", start)
        .param("zone", zone.getId())
        .param("minutes", minutes)
        .param("from", from.toOffsetDateTime())
        .param("to", from.plusMinutes(minutes).toOffsetDateTime())
        .update();
    return jdbc.sql("select id from messaging.slot where appointment_id = ? and starts_at = ?")
        .params(appointment.value(), start)
        .query(UUID.class)
        .single();
  }

  /** What was offered, in order of time; taken where the host has another booking then. */
  List<Slot> of(AppointmentId appointment) {
    return jdbc.sql(
            """
            select s.id, s.starts_at, s.zone, s.minutes, exists (
                     select 1 from messaging.booking b
                     where b.host_id = a.host_id and b.during && s.during
                       and b.appointment_id <> a.id) as taken
            from messaging.slot s join messaging.appointment a on a.id = s.appointment_id
            where a.id = ? order by s.starts_at
            """)
        .param(appointment.value())
        .query(
            (row, _) ->
                new Slot(
                    row.getObject("id", UUID.class),
                    row.getObject("starts_at", LocalDateTime.class),
                    ZoneId.of(row.getString("zone")),
                    row.getInt("minutes"),
                    row.getBoolean("taken")))
        .list();
  }

  /** Books, unless the host is booked at an overlapping time; waits for whoever is booking now. */
  boolean book(AppointmentId appointment, UUID slot) {
    return jdbc.sql(
                """
                insert into messaging.booking
                  (appointment_id, slot_id, territory_id, host_id, during, booked_at)
                select a.id, s.id, a.territory_id, a.host_id, s.during, :now
                from messaging.slot s join messaging.appointment a on a.id = s.appointment_id
                where a.id = :appointment and s.id = :slot
                on conflict do nothing
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("appointment", appointment.value())
            .param("slot", slot)
            .update()
        == 1;
  }

  void free(AppointmentId appointment) {
    jdbc.sql("delete from messaging.booking where appointment_id = ?")
        .param(appointment.value())
        .update();
  }

  /** When the host is booked, as far as the territory at work may know. */
  List<Busy> busy(AccountId host, Instant from, Instant to) {
    return jdbc.sql(
            """
            select lower(during) as starts, upper(during) as ends from messaging.booking
            where host_id = ? and during && tstzrange(?, ?) order by during
            """)
        .params(host.value(), from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new Busy(
                    row.getObject("starts", OffsetDateTime.class).toInstant(),
                    row.getObject("ends", OffsetDateTime.class).toInstant()))
        .list();
  }
}
