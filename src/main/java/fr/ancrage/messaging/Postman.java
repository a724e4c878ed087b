package fr.ancrage.messaging;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Hands one message of the outbox to the SMTP server and notes what became of it. One at a time: a
 * node that dies between the server's answer and the note repeats that one message and no other.
 */
@Component
class Postman {
  private record Letter(
      UUID id,
      String recipient,
      @Nullable String recipientName,
      String subject,
      String plain,
      String html,
      @Nullable String calendar,
      @Nullable String calendarMethod,
      @Nullable String replyTo,
      @Nullable String unsubscribe,
      boolean automatic) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JavaMailSender smtp;
  private final MailProperties properties;

  Postman(JdbcClient jdbc, Clock clock, JavaMailSender smtp, MailProperties properties) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.smtp = smtp;
    this.properties = properties;
  }

  /** Delivers a message that has not left; the failure is noted, then thrown for the retry. */
  synchronized void deliver(UUID id) {
    var waiting =
        jdbc.sql("select * from messaging.mail where id = ? and sent_at is null")
            .param(id)
            .query(Letter.class)
            .optional();
    if (waiting.isEmpty()) {
      return;
    }
    try {
      smtp.send(message -> write(message, waiting.get()));
      jdbc.sql(
              """
              update messaging.mail set sent_at = ?, attempts = attempts + 1, last_error = null
              where id = ?
              """)
          .params(OffsetDateTime.now(clock), id)
          .update();
    } catch (MailException refused) {
      jdbc.sql("update messaging.mail set attempts = attempts + 1, last_error = ? where id = ?")
          .params(String.valueOf(refused.getMessage()), id)
          .update();
      throw refused;
    }
  }

  private void write(jakarta.mail.internet.MimeMessage message, Letter letter)
      throws MessagingException, UnsupportedEncodingException {
    message.setFrom(
        new InternetAddress(
            properties.from(), properties.fromName(), StandardCharsets.UTF_8.name()));
    message.setRecipient(
        jakarta.mail.Message.RecipientType.TO,
        new InternetAddress(
            letter.recipient(), letter.recipientName(), StandardCharsets.UTF_8.name()));
    if (letter.replyTo() != null) {
      message.setReplyTo(InternetAddress.parse(letter.replyTo()));
    }
    message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(java.util.Date.from(clock.instant()));
    if (letter.automatic()) {
      message.setHeader("Auto-Submitted", "auto-generated");
    }
    if (letter.unsubscribe() != null) {
      // RFC 8058: whoever receives the mail may POST there, without cookie, on the reader's behalf
      message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + "/arret>");
      message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    message.setHeader("X-Ancrage-Mail", letter.id().toString());
    var alternative = new MimeMultipart("alternative");
    alternative.addBodyPart(part(letter.plain(), "text/plain; charset=UTF-8"));
    alternative.addBodyPart(part(letter.html(), "text/html; charset=UTF-8"));
    if (letter.calendar() == null) {
      message.setContent(alternative);
      return;
    }
    var type = "text/calendar; method=" + letter.calendarMethod() + "; charset=UTF-8";
    alternative.addBodyPart(part(letter.calendar(), type));
    var inner = new MimeBodyPart();
    inner.setContent(alternative);
    var file = part(letter.calendar(), type);
    file.setFileName("invite.ics");
    message.setContent(new MimeMultipart("mixed", inner, file));
  }

  private static MimeBodyPart part(String text, String type) throws MessagingException {
    var part = new MimeBodyPart();
    part.setContent(text, type);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }
}
