package fr.ancrage.jar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.Visitor;
import fr.ancrage.database.EmbeddedServer;
import fr.ancrage.messaging.QueuedMails;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the packaged product on one PostgreSQL, started at the same moment. */
class TwoNodesTest {
  private static final int MAILS = 1500;

  @TempDir static Path parent;

  private static EmbeddedServer server;
  private static Database database;
  private static SmtpSink smtp;
  private static Node one;
  private static Node other;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedServer.start(parent.resolve("data"), 0);
    database = Database.in(parent.resolve("data"));
    smtp = SmtpSink.open();
    one = launch("one", 0);
    other = launch("other", 1);
    one.awaitFirstPage();
    other.awaitFirstPage();
    Concierge.enters(one);
  }

  @AfterAll
  static void stop() throws Exception {
    one.close();
    other.close();
    smtp.close();
    server.close();
  }

  @Test
  void whoSignsInAtOneGoesOnAtTheOther() throws Exception {
    var atOne = new Visitor(one.origin(), "fr");
    var atOther = atOne.at(other.origin());
    var email = "solene.baudry@demo.ancrage.example";
    var before = smtp.count();
    var asked = atOne.post("/connexion", "/connexion", "email", email).headers();
    var page = asked.firstValue("Location").orElseThrow().replace(one.origin(), "");
    Await.until(Duration.ofSeconds(30), () -> smtp.count() > before);
    var code = Letters.code(smtp.letters().get(before));

    var request = page.replaceAll(".*demande=([^&]*).*", "$1");
    atOther.post(page, "/connexion/code", "demande", request, "code", code);
    assertThat(atOne.get("/compte").body()).contains("Solène Baudry");

    var goodbye = atOne.post("/compte", "/deconnexion");
    assertThat(goodbye.statusCode()).isEqualTo(302);
    assertThat(atOther.get("/compte").statusCode()).isEqualTo(302);
  }

  @Test
  void aMailLeavesOnceWhicheverSendsIt() throws Exception {
    var before = smtp.count();
    var queued = QueuedMails.queue(server.access(), MAILS);
    Await.until(Duration.ofMinutes(2), () -> waiting() == 0);

    var letters = smtp.letters().subList(before, smtp.count());
    assertThat(letters.stream().map(Letters::id)).doesNotHaveDuplicates().containsAll(queued);
    assertThat(letters.stream().map(Letters::sender).distinct())
        .containsExactlyInAnyOrder("one@example.org", "other@example.org");
  }

  @Test
  void aJobThatIsDueRunsOnce() throws Exception {
    for (var round = 0; round < 5; round++) {
      var before = version();
      database.run(
          "update platform.scheduled_tasks set execution_time = now()"
              + " where task_name = 'dossiers-day'");
      Await.until(Duration.ofSeconds(30), () -> version() > before && notRunning());
      Thread.sleep(1500);
      // one for taking it, one for putting it back
      assertThat(version()).isEqualTo(before + 2);
    }
  }

  @Test
  void aNodeKilledInTheMiddleLosesNothing() throws Exception {
    var before = smtp.count();
    var queued = QueuedMails.queue(server.access(), MAILS);
    var concierge = Concierge.enters(one);
    var dossier = concierge.dossiers().getFirst();
    var acknowledged = new ArrayList<String>();
    for (var number = 0; acknowledged.size() < 100; number++) {
      if (acknowledged.size() == 50 && one.isAlive()) {
        one.kill();
      }
      var words = "à deux " + number;
      if (concierge.notes(dossier, words)) {
        acknowledged.add(words);
      } else {
        concierge = concierge.at(other);
      }
    }
    assertThat(database.all("select words from settlement.entry")).containsAll(acknowledged);
    assertThat(concierge.page(dossier)).contains(acknowledged.getLast());

    one.startAgain();
    Await.until(Duration.ofMinutes(2), () -> waiting() == 0);
    var arrived = smtp.letters().subList(before, smtp.count()).stream().map(Letters::id).toList();
    assertThat(arrived).containsAll(queued);
    assertThat(arrived.size() - arrived.stream().distinct().count()).isBetween(0L, 1L);
  }

  private static Node launch(String name, int place) throws Exception {
    var settings =
        Stream.of(
                Database.settings(server.access()),
                smtp.settings(),
                List.of("--ancrage.demo=true", "--ancrage.mail.from=" + name + "@example.org"))
            .flatMap(List::stream)
            .toList();
    return Node.launch(parent.resolve(name), place, List.of(), settings);
  }

  private static long waiting() throws Exception {
    return Long.parseLong(
        database.one("select count(*) from platform.scheduled_tasks where task_name = 'mail'"));
  }

  private static long version() throws Exception {
    return Long.parseLong(
        database.one(
            "select version from platform.scheduled_tasks where task_name = 'dossiers-day'"));
  }

  private static boolean notRunning() throws Exception {
    return database
        .one("select picked from platform.scheduled_tasks where task_name = 'dossiers-day'")
        .equals("f");
  }
}
