package fr.ancrage.messaging;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
               calendar_method, reply_to, unsubscribe, queued_at)
            values (:id, :territory, :to, :name, :subject, :plain, :html, :calendar, :method,
                    :reply, :unsubscribe, :now)
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
        .param("unsubscribe", mail.unsubscribe())
        .param("now", OffsetDateTime.now(clock))
        .update();
    if (properties.configured()) {
      jobs.scheduleIfNotExists(
          MailJob.MAIL.instance(id.toString()).data(new MailJob.Waiting(id, territory)).build(),
          clock.instant());
    }
    return id;
  }

  /** A message as it is kept. */
  public record Kept(
      UUID id,
      String recipient,
      @Nullable String recipientName,
      String subject,
      String plain,
      String html,
      @Nullable String calendar,
      Instant queuedAt,
      @Nullable Instant sentAt) {}

  /** The latest messages of the territory at work, or of the product itself. */
  public List<Kept> latest(int most) {
    return jdbc.sql("select * from messaging.mail order by queued_at desc, id desc limit ?")
        .param(most)
        .query(Outbox::kept)
        .list();
  }

  /** How many there are. */
  public long count() {
    return jdbc.sql("select count(*) from messaging.mail").query(Long.class).single();
  }

  /** One of them. */
  public Optional<Kept> find(UUID id) {
    return jdbc.sql("select * from messaging.mail where id = ?")
        .param(id)
        .query(Outbox::kept)
        .optional();
  }

  private static Kept kept(ResultSet row, int unused) throws SQLException {
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Kept(
        row.getObject("id", UUID.class),
        row.getString("recipient"),
        row.getString("recipient_name"),
        row.getString("subject"),
        row.getString("plain"),
        row.getString("html"),
        row.getString("calendar"),
        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant());
  }
}
