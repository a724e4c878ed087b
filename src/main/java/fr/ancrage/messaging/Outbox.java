package fr.ancrage.messaging;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail waits until it has left. What is queued in a transaction leaves if and only if the
 * transaction is committed; a node that dies loses nothing.
 */
@Service
public class Outbox {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final SchedulerClient jobs;
  private final MailText text;
  private final MailProperties properties;

  Outbox(
      JdbcClient jdbc,
      Clock clock,
      SchedulerClient jobs,
      MailText text,
      MailProperties properties) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.jobs = jobs;
    this.text = text;
    this.properties = properties;
  }

  /** Queues a message of the territory at work, or of the product itself when there is none. */
  @Transactional
  public UUID send(Mail mail) {
    var id = Ids.next();
    var territory = TerritoryScope.current().map(TerritoryId::value).orElse(null);
    jdbc.sql(
            """
            insert into messaging.mail
              (id, territory_id, recipient, recipient_name, subject, plain, html, calendar,
               calendar_method, reply_to, queued_at)
            values (:id, :territory, :to, :name, :subject, :plain, :html, :calendar, :method,
                    :reply, :now)
            """)
        .param("id", id)
        .param("territory", territory)
        .param("to", mail.to())
        .param("name", mail.toName())
        .param("subject", mail.subject())
        .param("plain", text.plain(mail))
        .param("html", text.html(mail))
        .param("calendar", mail.invitation() == null ? null : mail.invitation().calendar())
        .param("method", mail.invitation() == null ? null : mail.invitation().method())
        .param("reply", mail.replyTo())
        .param("now", OffsetDateTime.now(clock))
        .update();
    if (properties.configured()) {
      jobs.scheduleIfNotExists(
          MailJob.MAIL.instance(id.toString()).data(new MailJob.Waiting(id, territory)).build(),
          clock.instant());
    }
    return id;
  }
}
