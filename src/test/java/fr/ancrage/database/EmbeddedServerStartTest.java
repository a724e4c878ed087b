package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts and stops, and the refusals in between. */
class EmbeddedServerStartTest {

  @TempDir Path directory;

  @Test
  void theNextStartFindsPortPasswordsAndRows() throws Exception {
    var access = keepARow();
    try (var server = EmbeddedServer.start(directory, 0);
        var connection = TestServers.asApplication(server)) {
      assertThat(server.access()).isEqualTo(access);
      assertThat(TestServers.ask(connection, "select word from kept.word")).isEqualTo("gardé");
    }
  }

  @Test
  void closingStopsTheServerWithinSecondsEvenWithOpenSessions() throws Exception {
    PreparedDirectory.copyTo(directory);
    var server = EmbeddedServer.start(directory, 0);
    var process = ProcessHandle.of(TestServers.postmaster(directory)).orElseThrow();
    var start = System.nanoTime();
    try (var session = TestServers.asApplication(server)) {
      assertThat(session.isValid(1)).isTrue();
      server.close();
    }
    assertThat(process.isAlive()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    server.close();
  }

  @Test
  void aStartKilledHalfWayIsTakenUpAgain() throws Exception {
    Files.createDirectories(directory.resolve("cluster.unfinished/base"));
    Files.writeString(directory.resolve("cluster.unfinished/PG_VERSION"), "18\n");
    EmbeddedServer.start(directory, 0).close();
    assertThat(directory.resolve("cluster.unfinished")).doesNotExist();
    assertThat(directory.resolve("cluster/PG_VERSION")).hasContent("18");
  }

  @Test
  void theProcessNumberOfAStrangerDoesNotPreventTheStart() throws Exception {
    PreparedDirectory.copyTo(directory);
    Files.writeString(
        directory.resolve("cluster/postmaster.pid"),
        "%d\n%s\n1\n5432\n\n127.0.0.1\n1 1\nready\n"
            .formatted(ProcessHandle.current().pid(), directory.resolve("cluster")));
    try (var server = EmbeddedServer.start(directory, 0)) {
      assertThat(TestServers.postmaster(directory)).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(ProcessHandle.current().isAlive()).isTrue();
      assertThat(server.access().url()).contains("127.0.0.1");
    }
  }

  @Test
  void theOperatorsSizesAreReadAndSafetyStays() throws Exception {
    PreparedDirectory.copyTo(directory);
    Files.writeString(directory.resolve("postgresql.local.conf"), "work_mem = 11MB\nfsync = off\n");
    try (var server = EmbeddedServer.start(directory, 0);
        var connection = TestServers.asApplication(server)) {
      assertThat(TestServers.ask(connection, "show work_mem")).isEqualTo("11MB");
      assertThat(TestServers.ask(connection, "show fsync")).isEqualTo("on");
    }
  }

  @Test
  void aBusyPortIsRefusedInOneSentence() throws Exception {
    PreparedDirectory.copyTo(directory);
    try (var busy = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertRefused(busy.getLocalPort(), "Port %d of this machine".formatted(busy.getLocalPort()));
    }
    EmbeddedServer.start(directory, 0).close();
  }

  @Test
  void theDirectoryOfAnotherVersionIsRefusedInOneSentence() throws Exception {
    PreparedDirectory.copyTo(directory);
    Files.writeString(directory.resolve("cluster/PG_VERSION"), "17\n");
    assertRefused(0, "was written by PostgreSQL 17 and this Ancrage carries PostgreSQL 18");
  }

  @Test
  void aSecondAncrageIsRefusedInOneSentence() throws Exception {
    PreparedDirectory.copyTo(directory);
    try (var server = EmbeddedServer.start(directory, 0)) {
      assertRefused(0, "is in use by another Ancrage (process");
      assertRefused(0, "is in use by another Ancrage (process");
      assertThat(server.access().url()).isNotEmpty();
    }
  }

  @Test
  void aDirectoryThatIsAFileIsRefusedInOneSentence() throws Exception {
    var file = Files.createFile(directory.resolve("file"));
    assertThatThrownBy(() -> EmbeddedServer.start(file, 0))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is not a directory");
    assertThatThrownBy(() -> EmbeddedServer.start(file.resolve("below"), 0))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is not a directory");
  }

  @Test
  void missingPasswordsAreRefusedInOneSentence() throws Exception {
    PreparedDirectory.copyTo(directory);
    Files.delete(directory.resolve("passwords.properties"));
    assertRefused(0, "The passwords of the database are missing");
  }

  @Test
  void passwordsOfAnotherClusterAreRefusedAndNothingIsLeftRunning() throws Exception {
    PreparedDirectory.copyTo(directory);
    var file = directory.resolve("passwords.properties");
    Files.writeString(file, Files.readString(file).replace("=", "=x"));
    assertRefused(0, "come from the same backup");
    assertThat(directory.resolve("cluster/postmaster.pid")).doesNotExist();
  }

  private DatabaseAccess keepARow() throws Exception {
    try (var server = EmbeddedServer.start(directory, 0);
        var connection = TestServers.asOwner(server)) {
      TestServers.run(connection, "create schema kept");
      TestServers.run(connection, "create table kept.word as select 'gardé' as word");
      return server.access();
    }
  }

  private void assertRefused(int port, String sentence) {
    assertThatThrownBy(() -> EmbeddedServer.start(directory, port))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining(sentence)
        .message()
        .doesNotContain("\n");
  }
}
