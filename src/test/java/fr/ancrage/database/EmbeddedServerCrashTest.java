package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kill -9, of the product and of its database: nothing acknowledged is lost, no hand is needed. */
class EmbeddedServerCrashTest {

  private static final int WRITES = 500;

  @TempDir Path parent;

  /** Whom the kill strikes while the writes go on. */
  enum Victim {
    PRODUCT,
    DATABASE,
    BOTH
  }

  @ParameterizedTest
  @EnumSource
  void nothingAcknowledgedIsLostInThreeKills(Victim victim) throws Exception {
    var directory = prepared();
    var acknowledged = new ArrayList<Integer>();
    for (var round = 0; round < 3; round++) {
      var first = 1 + round * WRITES;
      try (var writer = CrashProcess.on(directory, first, first + WRITES - 1)) {
        writer.awaitNumber(first + 100 + 97 * round);
        acknowledged.addAll(strike(victim, writer, directory));
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(victim == Victim.DATABASE ? 3 * WRITES - 1 : 300);
    try (var server = EmbeddedServer.start(directory, 0)) {
      var lost = new TreeSet<>(acknowledged);
      lost.removeAll(written(server));
      System.out.printf(
          "crash: %s killed 3 times, %d writes acknowledged, %d lost%n",
          victim.name().toLowerCase(Locale.ROOT), acknowledged.size(), lost.size());
      assertThat(lost).isEmpty();
    }
  }

  private static SortedSet<Integer> strike(Victim victim, CrashProcess writer, Path directory)
      throws Exception {
    return switch (victim) {
      case PRODUCT -> writer.kill();
      case DATABASE -> {
        kill(TestServers.postmaster(directory));
        yield writer.acknowledgedUntilItsEnd();
      }
      case BOTH -> {
        var postmaster = TestServers.postmaster(directory);
        var acknowledged = writer.kill();
        kill(postmaster);
        yield acknowledged;
      }
    };
  }

  @Test
  void theServerThatAKilledProductLeftIsAdopted() throws Exception {
    var directory = prepared();
    long orphan;
    try (var product = CrashProcess.on(directory)) {
      orphan = TestServers.postmaster(directory);
      product.kill();
    }
    assertThat(ProcessHandle.of(orphan)).matches(process -> process.orElseThrow().isAlive());
    try (var server = EmbeddedServer.start(directory, 0)) {
      assertThat(TestServers.postmaster(directory)).isEqualTo(orphan);
      assertThat(written(server)).isEmpty();
    }
    assertThat(ProcessHandle.of(orphan).filter(EmbeddedOrphans::lives)).isEmpty();
  }

  @Test
  void theServerThatAKilledProductLeftIsReplacedWhenSettingsChange() throws Exception {
    var directory = prepared();
    long orphan;
    try (var product = CrashProcess.on(directory)) {
      orphan = TestServers.postmaster(directory);
      product.kill();
    }
    var settings = directory.resolve("cluster/ancrage.conf");
    Files.writeString(settings, Files.readString(settings) + "# of an earlier version\n");
    try (var server = EmbeddedServer.start(directory, 0)) {
      assertThat(TestServers.postmaster(directory)).isNotEqualTo(orphan);
      assertThat(written(server)).isEmpty();
    }
  }

  @Test
  void aSecondProductIsRefusedWhileTheFirstLives() throws Exception {
    var directory = prepared();
    try (var product = CrashProcess.on(directory)) {
      assertThatThrownBy(() -> EmbeddedServer.start(directory, 0))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("in use by another Ancrage");
      product.kill();
    }
    EmbeddedServer.start(directory, 0).close();
  }

  @Test
  void aSessionOfTheKilledProductHoldsNothingAgainstTheNext() throws Exception {
    var directory = prepared();
    try (var server = EmbeddedServer.start(directory, 0);
        var holder = TestServers.asApplication(server)) {
      holder.setAutoCommit(false);
      TestServers.run(holder, "insert into crash.written values (1)");
      var known = TestServers.passwords(directory);
      var passwords =
          new EmbeddedPasswords(
              known.getOrDefault("postgres", ""),
              known.getOrDefault("ancrage_owner", ""),
              known.getOrDefault("ancrage_app", ""));
      assertThat(new EmbeddedRoles(passwords, TestServers.portOf(server)).recognise()).isTrue();
      assertThatThrownBy(() -> TestServers.run(holder, "select 1"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aServerThatDiesBelowALivingProductComesBackOnItsPort() throws Exception {
    var directory = prepared();
    try (var server = EmbeddedServer.start(directory, 0)) {
      for (var time = 0; time < 2; time++) {
        var dead = TestServers.postmaster(directory);
        kill(dead);
        awaitAnotherThan(dead, directory);
        assertThat(written(server)).isEmpty();
      }
    }
  }

  private Path prepared() throws Exception {
    return PreparedDirectory.copyTo(parent.resolve("data"));
  }

  private static List<Integer> written(EmbeddedServer server) throws SQLException {
    try (var connection = TestServers.asApplication(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select number from crash.written")) {
      var numbers = new ArrayList<Integer>();
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
      return numbers;
    }
  }

  private static void kill(long process) {
    ProcessHandle.of(process).orElseThrow().destroyForcibly();
  }

  private static void awaitAnotherThan(long dead, Path directory) throws Exception {
    var end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    var pidFile = directory.resolve("cluster/postmaster.pid");
    while (System.nanoTime() < end) {
      if (Files.exists(pidFile)) {
        var lines = Files.readAllLines(pidFile);
        if (lines.size() > 7
            && !lines.getFirst().strip().equals(Long.toString(dead))
            && lines.get(7).strip().equals("ready")) {
          return;
        }
      }
      Thread.sleep(10);
    }
    throw new AssertionError("The server did not come back");
  }
}
