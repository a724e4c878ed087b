package fr.ancrage.settlement;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Where;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the day's desk reads: one statement for each of its parts, however many dossiers. */
@Repository
class DeskQuery {
  private static final int MOST = 300;
  private static final int AHEAD_DAYS = 30;

  /** Without a sign of life, before there is a plan and then. */
  private static final int QUIET_DAYS = 14;

  private static final int QUIET_PLAN_DAYS = 30;

  private final JdbcClient jdbc;

  DeskQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ToCall> calls(ZoneId zone, LocalDate today, @Nullable AccountId who) {
    var where = mine(who).and("told.why is not null");
    return jdbc.sql(
            """
            select d.id, card.name, card.phone, card.profession, follower.name as follower,
                   told.why,
                   case told.why when 'alert' then grave.day when 'new' then d.first_contact
                        when 'silent' then last.day else d.call_on end as since
            from settlement.dossier d
            join people.card card on card.id = d.person_id
            left join people.colleague follower on follower.id = d.concierge_id
            left join lateral (
              select (max(e.happened_at) at time zone :zone)::date as day
              from settlement.entry e where e.dossier_id = d.id) last on true
            left join lateral (
              select max(c.called_at) as at from settlement.call c
              where c.dossier_id = d.id and c.undone_at is null) called on true
            left join lateral (
              select min(a.day) as day from settlement.alert a
              where a.dossier_id = d.id and a.seen_at is null and not a.household
                and a.kind in ('SILENCE_REFUSES', 'DEADLINE_MISSED', 'EXPIRES_TOO_SOON')
                and (called.at is null or a.since > called.at)) grave on true
            cross join lateral (
              select case when d.call_on <= :today
                               and (d.stage <> 'CLOSED' or d.call_why = 'follow_up')
                            then d.call_why
                          when d.stage = 'CLOSED' or d.call_on is not null then null
                          when grave.day is not null then 'alert'
                          when d.stage = 'NEW' and called.at is null then 'new'
                          when d.stage in ('NEW', 'APPOINTMENT', 'INTERVIEW')
                               and last.day < :today - :quiet then 'silent'
                          when d.stage = 'PLAN' and last.day < :today - :quietPlan
                               then 'silent' end as why) told
            """
                + where.sql()
                + """
                 order by array_position(
                  array['follow_up', 'alert', 'new', 'promised', 'not_reached', 'silent'],
                  told.why), since, d.id limit :most
                """)
        .params(where.parameters())
        .param("zone", zone.getId())
        .param("today", today)
        .param("quiet", QUIET_DAYS)
        .param("quietPlan", QUIET_PLAN_DAYS)
        .param("most", MOST)
        .query(
            (row, _) ->
                new ToCall(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("phone"),
                    row.getString("profession"),
                    Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
                    row.getObject("since", LocalDate.class),
                    row.getString("follower")))
        .list();
  }

  List<OpenStep> steps(LocalDate today, @Nullable AccountId who, boolean home) {
    var where =
        mine(who)
            .and("d.stage <> 'CLOSED'")
            .and("(s.started or s.latest_on < :today or s.due_on < :today)", "today", today)
            .and("(not s.household or :home)", "home", home);
    return jdbc.sql(
            """
            select s.*, card.name, d.employer_id, done.started_on
            from settlement.due_step s
            join settlement.dossier d on d.id = s.dossier_id
            join people.card card on card.id = d.person_id
            left join settlement.step done
              on done.dossier_id = s.dossier_id and done.step_id = s.step_id
            """
                + where.sql()
                + " order by coalesce(s.latest_on, s.due_on), s.dossier_id, s.step_id limit :most")
        .params(where.parameters())
        .param("most", MOST)
        .query(DeskQuery::step)
        .list();
  }

  private static OpenStep step(ResultSet row, int unused) throws SQLException {
    var latest = row.getObject("latest_on", LocalDate.class);
    var due = row.getObject("due_on", LocalDate.class);
    var started = row.getBoolean("started");
    return new OpenStep(
        row.getObject("dossier_id", UUID.class),
        row.getString("name"),
        row.getString("step_id"),
        row.getString("who"),
        row.getString("authority"),
        row.getBoolean("household"),
        started,
        row.getObject("started_on", LocalDate.class),
        started || latest == null || due.isBefore(latest) ? due : latest,
        row.getObject("employer_id", UUID.class));
  }

  List<Arriving> arriving(LocalDate today, @Nullable AccountId who, boolean home) {
    var where =
        mine(who)
            .and("d.stage <> 'CLOSED'")
            .and("coalesce(arrival.day, start.day) between :today and :soon")
            .and("true", "home", home);
    return jdbc.sql(
            """
            select d.id, card.name, card.profession, coalesce(arrival.day, start.day) as day,
                   coalesce((select array_agg(s.step_id order by s.due_on, s.step_id)
                             from settlement.due_step s
                             where s.dossier_id = d.id and not s.household),
                            '{}') as open,
                   (select count(*) from settlement.due_step s
                    where s.dossier_id = d.id and s.household and :home) as home
            from settlement.dossier d
            join people.card card on card.id = d.person_id
            left join settlement.anchor arrival
              on arrival.dossier_id = d.id and arrival.anchor = 'arrival'
            left join settlement.anchor start
              on start.dossier_id = d.id and start.anchor = 'practice_start'
            """
                + where.sql()
                + " order by day, d.id limit :most")
        .params(where.parameters())
        .param("today", today)
        .param("soon", today.plusDays(AHEAD_DAYS))
        .param("most", MOST)
        .query(
            (row, _) ->
                new Arriving(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("profession"),
                    row.getObject("day", LocalDate.class),
                    texts(row.getArray("open")),
                    row.getInt("home")))
        .list();
  }

  /** Whose each dossier is. */
  Map<UUID, PersonId> people(Collection<UUID> dossiers, @Nullable AccountId who) {
    var people = new LinkedHashMap<UUID, PersonId>();
    var where = mine(who).and("d.id = any (:ids)", "ids", dossiers.toArray(UUID[]::new));
    jdbc.sql("select d.id, d.person_id from settlement.dossier d " + where.sql() + " order by d.id")
        .params(where.parameters())
        .query(
            (row, _) ->
                people.put(
                    row.getObject("id", UUID.class),
                    new PersonId(row.getObject("person_id", UUID.class))))
        .list();
    return people;
  }

  private static Where mine(@Nullable AccountId who) {
    return new Where().and("d.concierge_id = :who", "who", who == null ? null : who.value());
  }

  private static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
