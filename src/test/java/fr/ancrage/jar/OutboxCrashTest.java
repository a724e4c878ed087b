package fr.ancrage.jar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.database.EmbeddedServer;
import fr.ancrage.messaging.QueuedMails;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill -9 of the node that sends, again and again: every mail arrives, and a crash repeats at most
 * the one that was in its hands.
 */
class OutboxCrashTest {
  private static final int MAILS = Integer.getInteger("test.mails", 10_000);
  private static final int CRASHES = Integer.getInteger("test.crashes", 50);

  private static final String UNSENT = "select count(*) from messaging.mail where sent_at is null";

  @TempDir Path parent;

  @Test
  void everyMailArrivesThroughFiftyCrashes() throws Exception {
    try (var server = EmbeddedServer.start(parent.resolve("data"), 0);
        var smtp = SmtpSink.open()) {
      var settings =
          Stream.of(Database.settings(server.access()), smtp.settings())
              .flatMap(List::stream)
              .toList();
      var quick = QuickStart.of(parent.resolve("training"), settings);
      var queued = QueuedMails.queue(server.access(), MAILS);
      var began = Instant.now();
      var struckAt = new ArrayList<Integer>();
      try (var node = Node.launch(parent.resolve("node"), 0, quick, settings)) {
        while (struckAt.size() < CRASHES) {
          var share = (struckAt.size() + 1) * MAILS / (CRASHES + 1);
          Await.until(Duration.ofMinutes(3), () -> smtp.count() >= share);
          node.kill();
          assertThat(node.ends(Duration.ofSeconds(10))).isTrue();
          struckAt.add(smtp.count());
          node.launchAgain();
        }
        var database = Database.in(parent.resolve("data"));
        Await.until(Duration.ofMinutes(5), () -> database.one(UNSENT).equals("0"));
      }
      var arrived = smtp.letters().stream().map(Letters::id).toList();
      var repeated = repeatedByEach(struckAt, arrived);
      System.out.printf(
          "outbox: %d mails, %d crashes, %d lost, %d repeated, at most %d by one crash, %d s%n",
          MAILS,
          CRASHES,
          queued.size() - Set.copyOf(arrived).size(),
          arrived.size() - Set.copyOf(arrived).size(),
          repeated.values().stream().max(Long::compare).orElse(0L),
          Duration.between(began, Instant.now()).toSeconds());
      assertThat(Set.copyOf(arrived)).isEqualTo(queued);
      assertThat(repeated.values()).allMatch(times -> times <= 1);
    }
  }

  /** For each crash, how many of the mails that had arrived before it came again. */
  private static Map<Long, Long> repeatedByEach(List<Integer> struckAt, List<UUID> arrived) {
    var first = new HashMap<UUID, Integer>();
    var again = new ArrayList<Integer>();
    for (var place = 0; place < arrived.size(); place++) {
      var earlier = first.putIfAbsent(arrived.get(place), place);
      if (earlier != null) {
        again.add(earlier);
      }
    }
    return again.stream()
        .collect(
            Collectors.groupingBy(
                place -> struckAt.stream().filter(strike -> strike <= place).count(),
                Collectors.counting()));
  }
}
