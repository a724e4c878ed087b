package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.TestMail;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class MailJobTest {
  @Autowired private Outbox outbox;
  @Autowired private JdbcClient jdbc;
  @Autowired private GreenMail mail;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Scene scene;

  @Test
  void aMessageArrivesOnceAndSaysTheSameTwice() throws Exception {
    var to = address();
    var id = outbox.send(aMail(to));

    var message = TestMail.await(mail, to, 1);
    Thread.sleep(700);

    assertThat(TestMail.mailOf(mail, to)).hasSize(1);
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getSubject()).isEqualTo("Nouvelle d’été");
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    var plain = text(parts, 0);
    var page = Jsoup.parse(text(parts, 1));
    for (var words : new String[] {"Le train part à 9 h.", "Voir", "https://example.org/a"}) {
      assertThat(plain).contains(words);
      assertThat(page.body().text()).contains(words);
    }
    assertThat(sent(id, null)).isTrue();
  }

  @Test
  void nothingLeavesATransactionThatIsRolledBack() throws Exception {
    var to = address();
    var id = new UUID[1];
    transaction.executeWithoutResult(
        status -> {
          id[0] = outbox.send(aMail(to));
          assertThat(jobs(id[0])).isEqualTo(1);
          status.setRollbackOnly();
        });
    Thread.sleep(700);

    assertThat(jobs(id[0])).isZero();
    assertThat(TestMail.mailOf(mail, to)).isEmpty();
  }

  @Test
  void theJobIsUnseenByOthersUntilItsTransactionIsCommitted() throws Exception {
    var to = address();
    transaction.executeWithoutResult(
        _ -> {
          outbox.send(aMail(to));
          pause(700);
          assertThat(TestMail.mailOf(mail, to)).isEmpty();
        });
    TestMail.await(mail, to, 1);
  }

  @Test
  void aServerThatRefusesIsAskedAgainLater() throws Exception {
    var to = address();
    mail.stop();
    UUID id;
    try {
      id = outbox.send(aMail(to));
      until(() -> attempts(id) >= 1);
      assertThat(sent(id, null)).isFalse();
      assertThat(lastError(id)).isNotBlank();
    } finally {
      mail.start();
    }
    until(() -> due(id).isAfter(Instant.now()));
    var again = due(id);
    assertThat(Duration.between(Instant.now(), again))
        .isBetween(Duration.ofSeconds(30), Duration.ofMinutes(3));

    // Nobody waits a minute here: the hour is advanced instead.
    jdbc.sql(
            "update platform.scheduled_tasks set execution_time = now()"
                + " where task_name = 'mail' and task_instance = ? and not picked")
        .param(id.toString())
        .update();
    TestMail.await(mail, to, 1);
    until(() -> sent(id, null));
  }

  @Test
  void eachFailureDoublesTheWaitUpToSixHours() {
    assertThat(MailJob.LaterAndLater.delay(0)).isEqualTo(Duration.ofMinutes(1));
    assertThat(MailJob.LaterAndLater.delay(1)).isEqualTo(Duration.ofMinutes(2));
    assertThat(MailJob.LaterAndLater.delay(4)).isEqualTo(Duration.ofMinutes(16));
    assertThat(MailJob.LaterAndLater.delay(40)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void aTerritorysMailIsDeliveredInItsScopeAndReadInNoOther() throws Exception {
    var here = scene.aTerritory().id();
    var there = scene.aTerritory().id();
    var to = address();
    var id = TerritoryScope.call(here, () -> outbox.send(aMail(to)));
    TestMail.await(mail, to, 1);

    until(() -> sent(id, here));
    assertThat(count(id, there)).isZero();
    assertThat(count(id, null)).isZero();
  }

  private static Mail aMail(String to) {
    return Mail.to(to, "Zoë Élan", "fr", "Nouvelle d’été", "Bonjour Zoë,", "Le train part à 9 h.")
        .with(new Mail.Action("Voir", "https://example.org/a"));
  }

  private static String address() {
    return UUID.randomUUID() + "@example.org";
  }

  private static String text(MimeMultipart parts, int part) throws Exception {
    return (String) parts.getBodyPart(part).getContent();
  }

  private int jobs(UUID mailId) {
    return jdbc.sql("select count(*) from platform.scheduled_tasks where task_instance = ?")
        .param(mailId.toString())
        .query(Integer.class)
        .single();
  }

  private Instant due(UUID mailId) {
    return jdbc.sql("select execution_time from platform.scheduled_tasks where task_instance = ?")
        .param(mailId.toString())
        .query(java.time.OffsetDateTime.class)
        .single()
        .toInstant();
  }

  private int attempts(UUID id) {
    return jdbc.sql("select attempts from messaging.mail where id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  private String lastError(UUID id) {
    return jdbc.sql("select last_error from messaging.mail where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private boolean sent(UUID id, @Nullable TerritoryId scope) {
    return TerritoryScope.call(
        scope,
        () ->
            jdbc.sql("select sent_at is not null from messaging.mail where id = ?")
                .param(id)
                .query(Boolean.class)
                .single());
  }

  private int count(UUID id, @Nullable TerritoryId scope) {
    return TerritoryScope.call(
        scope,
        () ->
            jdbc.sql("select count(*) from messaging.mail where id = ?")
                .param(id)
                .query(Integer.class)
                .single());
  }

  private static void until(java.util.function.BooleanSupplier holds) {
    var end = Instant.now().plusSeconds(20);
    while (!holds.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      pause(50);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
