package fr.ancrage.messaging;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppointmentStore {
  private static final String SELECT =
      """
      select a.*, s.id as slot_id, s.starts_at, s.zone as slot_zone, s.minutes as slot_minutes,
             case when a.state = 'OFFERED' and not exists (
                    select 1 from messaging.slot o
                    where o.appointment_id = a.id and lower(o.during) > :now)
                  then 'EXPIRED' else a.state end as stands
      from messaging.appointment a
      left join messaging.booking b on b.appointment_id = a.id
      left join messaging.slot s on s.id = b.slot_id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  AppointmentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** False when it is there already: the form was sent twice. */
  boolean add(NewOffer offer, TerritoryId territory, ZoneId zone, String uid, Author by) {
    return jdbc.sql(
                """
                insert into messaging.appointment
                  (id, territory_id, subject_id, person_id, host_id, kind, place, words, zone,
                   minutes, uid, offered_by, offered_at, changed_at)
                values (:id, :territory, :subject, :person, :host, :kind, :place, :words, :zone,
                        :minutes, :uid, :by, :now, :now)
                on conflict (id) do nothing
                """)
            .param("id", offer.id().value())
            .param("territory", territory.value())
            .param("subject", offer.subject())
            .param("person", offer.person().value())
            .param("host", offer.host().value())
            .param("kind", offer.kind().name())
            .param("place", offer.place())
            .param("words", offer.words())
            .param("zone", zone.getId())
            .param("minutes", offer.minutes())
            .param("uid", uid)
            .param("by", id(by.account()), java.sql.Types.OTHER)
            .param("now", now())
            .update()
        == 1;
  }

  Optional<Appointment> find(AppointmentId id) {
    return jdbc.sql(SELECT + "where a.id = :id")
        .param("now", now())
        .param("id", id.value())
        .query(AppointmentStore::appointment)
        .optional();
  }

  List<Appointment> of(UUID subject) {
    return jdbc.sql(SELECT + "where a.subject_id = :subject order by a.offered_at desc, a.id")
        .param("now", now())
        .param("subject", subject)
        .query(AppointmentStore::appointment)
        .list();
  }

  List<Appointment> booked(@Nullable AccountId host, Instant from, Instant to) {
    var where =
        new Where()
            .and("a.state = 'BOOKED'")
            .and("b.during && tstzrange(:from, :to)", "from", from.atOffset(ZoneOffset.UTC))
            .and("a.host_id = :host", "host", host == null ? null : host.value());
    return jdbc.sql(SELECT + where.sql() + " order by lower(b.during), a.id limit 200")
        .params(where.parameters())
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("now", now())
        .query(AppointmentStore::appointment)
        .list();
  }

  /** Acts on one appointment come one after the other. */
  void lock(AppointmentId id) {
    jdbc.sql("select 1 from messaging.appointment where id = ? for update")
        .param(id.value())
        .query(Integer.class)
        .optional();
  }

  /** Writes the state and what calendars are told next. */
  void stand(AppointmentId id, AppointmentState state, int sequence) {
    jdbc.sql(
            """
            update messaging.appointment
            set state = :state, sequence = :sequence, changed_at = :now where id = :id
            """)
        .param("state", state.name())
        .param("sequence", sequence)
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** False when the person has already said exactly that. */
  boolean decline(AppointmentId id, String words) {
    return jdbc.sql(
                """
                update messaging.appointment set declined_words = :words, changed_at = :now
                where id = :id and declined_words is distinct from :words
                """)
            .param("words", words)
            .param("now", now())
            .param("id", id.value())
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private static @Nullable UUID id(@Nullable AccountId account) {
    return account == null ? null : account.value();
  }

  private static Appointment appointment(ResultSet row, int unused) throws SQLException {
    var slot = row.getObject("slot_id", UUID.class);
    return new Appointment(
        new AppointmentId(row.getObject("id", UUID.class)),
        new TerritoryId(row.getObject("territory_id", UUID.class)),
        row.getObject("subject_id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        new AccountId(row.getObject("host_id", UUID.class)),
        AppointmentKind.valueOf(row.getString("kind")),
        row.getString("place"),
        row.getString("words"),
        AppointmentState.valueOf(row.getString("stands")),
        ZoneId.of(row.getString("zone")),
        row.getInt("minutes"),
        row.getString("uid"),
        row.getInt("sequence"),
        row.getString("declined_words"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        slot == null
            ? null
            : new Slot(
                slot,
                row.getObject("starts_at", LocalDateTime.class),
                ZoneId.of(row.getString("slot_zone")),
                row.getInt("slot_minutes"),
                false));
  }
}
