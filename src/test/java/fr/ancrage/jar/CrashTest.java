package fr.ancrage.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kill -9 of the packaged product while notes are written over HTTP: what was answered is there
 * after a start by {@code java -jar} alone.
 */
class CrashTest {
  private static final int WRITES = 500;
  private static final List<Integer> STRIKES = List.of(100, 250, 400);
  private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(1);

  @TempDir Path parent;

  /** Whom the kill strikes. */
  enum Victim {
    PRODUCT,
    DATABASE,
    BOTH
  }

  @ParameterizedTest
  @EnumSource
  void nothingAcknowledgedIsLostInThreeKills(Victim victim) throws Exception {
    try (var node = Node.start(parent, 0, List.of("--ancrage.demo=true"))) {
      var data = node.directory().resolve("data");
      var acknowledged = writeThrough(victim, node, data);
      Database.postmaster(data).destroyForcibly();
      node.kill();
      assertThat(node.ends(Duration.ofSeconds(10))).isTrue();
      node.startAgain();

      var lost = new TreeSet<>(acknowledged);
      lost.removeAll(Database.in(data).all("select words from settlement.entry"));
      System.out.printf(
          "crash: %s killed 3 times, %d notes acknowledged, %d lost, slowest start %.1f s%n",
          victim.name().toLowerCase(Locale.ROOT),
          acknowledged.size(),
          lost.size(),
          node.slowestStart().toMillis() / 1000.0);
      assertThat(lost).isEmpty();
      assertThat(readByThoseWhoWork(node)).contains(acknowledged.getLast());
    }
  }

  private static List<String> writeThrough(Victim victim, Node node, Path data) throws Exception {
    var concierge = Concierge.enters(node);
    var acknowledged = new ArrayList<String>();
    var strikes = new ArrayList<>(STRIKES);
    var answeredAt = System.nanoTime();
    for (var number = 0; acknowledged.size() < WRITES; number++) {
      if (!strikes.isEmpty() && acknowledged.size() == strikes.getFirst()) {
        strikes.removeFirst();
        strikeInTheMiddle(victim, node, data);
      }
      var words = "note " + number;
      if (concierge.notes(concierge.dossiers().getFirst(), words)) {
        acknowledged.add(words);
        answeredAt = System.nanoTime();
      } else if (victim != Victim.DATABASE && node.ends(Duration.ofSeconds(1))) {
        node.startAgain();
        concierge = Concierge.enters(node);
        answeredAt = System.nanoTime();
      } else {
        assertThat(Duration.ofNanos(System.nanoTime() - answeredAt)).isLessThan(LONGEST_TROUBLE);
        Thread.sleep(20);
      }
    }
    return acknowledged;
  }

  /** From another thread, a moment later, so that the blow falls while something is written. */
  private static void strikeInTheMiddle(Victim victim, Node node, Path data) throws Exception {
    var database = Database.postmaster(data);
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                Thread.sleep(7);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              if (victim != Victim.PRODUCT) {
                database.destroyForcibly();
              }
              if (victim != Victim.DATABASE) {
                node.kill();
              }
            });
  }

  private static String readByThoseWhoWork(Node node) throws Exception {
    var concierge = Concierge.enters(node);
    return concierge.page(concierge.dossiers().getFirst());
  }
}
