package fr.ancrage.settlement;

import fr.ancrage.feedback.Asks;
import fr.ancrage.messaging.Mail;
import fr.ancrage.messaging.Outbox;
import fr.ancrage.messaging.PublicUrl;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.TextCatalogue;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How it goes 3, 6 and 12 months after somebody arrived: asked once each, never after a no. */
@Service
class FollowUps {
  /** What was missed for longer, as for dossiers taken over from elsewhere, is not asked late. */
  private static final int LATE_DAYS = 30;

  private final JdbcClient jdbc;
  private final Dossiers dossiers;
  private final Persons persons;
  private final Asks asks;
  private final Calls calls;
  private final Timeline timeline;
  private final Outbox outbox;
  private final PublicUrl url;
  private final TextCatalogue texts;
  private final Clock clock;

  FollowUps(
      JdbcClient jdbc,
      Dossiers dossiers,
      Persons persons,
      Asks asks,
      Calls calls,
      Timeline timeline,
      Outbox outbox,
      PublicUrl url,
      TextCatalogue texts,
      Clock clock) {
    this.jdbc = jdbc;
    this.dossiers = dossiers;
    this.persons = persons;
    this.asks = asks;
    this.calls = calls;
    this.timeline = timeline;
    this.outbox = outbox;
    this.url = url;
    this.texts = texts;
    this.clock = clock;
  }

  /** One question that is due. */
  record Due(DossierId dossier, int months) {}

  /** What is due today and has not been asked. */
  List<Due> due(Territory territory) {
    return jdbc.sql(
            """
            select d.id, m.months from settlement.dossier d
            cross join (values (3), (6), (12)) m (months)
            left join settlement.anchor arrival
              on arrival.dossier_id = d.id and arrival.anchor = 'arrival'
            left join settlement.anchor start
              on start.dossier_id = d.id and start.anchor = 'practice_start'
            where (d.stage = 'ARRIVED' or d.stage = 'CLOSED' and d.close_reason = 'settled')
              and (coalesce(arrival.day, start.day) + make_interval(months => m.months))::date
                  between :today::date - :late and :today::date
              and not exists (select 1 from settlement.follow_up f
                              where f.dossier_id = d.id and f.months = m.months)
            order by d.id, m.months
            """)
        .param("today", LocalDate.now(clock.withZone(territory.zone())))
        .param("late", LATE_DAYS)
        .query(
            (row, _) ->
                new Due(new DossierId(row.getObject("id", UUID.class)), row.getInt("months")))
        .list();
  }

  /** Asks once: who comes second, on another node, finds the row and does nothing. */
  @Transactional
  public void ask(Territory territory, Due due) {
    var dossier = dossiers.get(due.dossier());
    var first =
        jdbc.sql(
                """
                insert into settlement.follow_up (territory_id, dossier_id, months, asked_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                territory.id().value(),
                due.dossier().value(),
                due.months(),
                OffsetDateTime.now(clock))
            .update();
    if (first == 0 || asks.refused(dossier.person())) {
      return;
    }
    var person = persons.get(dossier.person());
    var email = person.email();
    if (email == null) {
      var today = LocalDate.now(clock.withZone(territory.zone()));
      calls.raise(due.dossier(), today, Why.FOLLOW_UP);
      return;
    }
    asks.put(territory.id(), person.id(), due.dossier().value(), due.months())
        .ifPresent(
            token -> {
              var t = texts.in(Locale.of(person.language()));
              outbox.send(
                  Mail.to(
                          email,
                          person.name(),
                          t.language(),
                          t.get("feedback.mail.subject", territory.name()),
                          t.get("feedback.mail.hello", person.givenName()),
                          t.get("feedback.mail.words", due.months(), territory.name()),
                          t.get("feedback.mail.once"))
                      .with(
                          new Mail.Action(
                              t.get("feedback.mail.action"), url.of(territory, "/retour/" + token)))
                      .answeredTo(territory.contactEmail()));
              timeline.add(
                  due.dossier(),
                  Entry.Kind.FOLLOW_UP_ASKED,
                  due.months() + "",
                  null,
                  null,
                  Entry.Readers.PERSON);
            });
  }
}
