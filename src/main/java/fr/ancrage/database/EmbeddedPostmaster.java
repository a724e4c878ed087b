package fr.ancrage.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's main process: finds the one that runs, starts one, stops it. */
final class EmbeddedPostmaster {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedPostmaster.class);

  private static final Duration RECOVERY = Duration.ofMinutes(10);
  private static final Duration FAST = Duration.ofSeconds(8);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  private final DataDirectory data;
  private final EmbeddedBinaries binaries;

  EmbeddedPostmaster(DataDirectory data, EmbeddedBinaries binaries) {
    this.data = data;
    this.binaries = binaries;
  }

  /** The server that runs on this directory, whoever started it. */
  Optional<ProcessHandle> running() throws IOException {
    var lines = pidFile();
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
            .filter(process -> EmbeddedOrphans.isServerOf(process, data.cluster()));
  }

  /** The port that the running server answers on. */
  int port() throws IOException {
    var lines = pidFile();
    return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : 0;
  }

  /** Starts a server and waits until it takes connections; recovery after a kill is part of it. */
  ProcessHandle start(int port) throws IOException, InterruptedException {
    for (var attempt = 1; ; attempt++) {
      EmbeddedOrphans.clear(data.cluster());
      dropStrangersNumber();
      EmbeddedSettings.write(data.cluster(), port);
      var output = new EmbeddedOutput(data);
      var server = launch();
      try {
        if (becomesReady(server)) {
          return server.toHandle();
        }
      } catch (InterruptedException e) {
        server.destroy();
        EmbeddedOrphans.awaitEnd(List.of(server.toHandle()), FAST);
        throw e;
      }
      var lastWords = output.text();
      if (!EmbeddedTrouble.isMemoryStillHeld(lastWords) || attempt == 50) {
        throw EmbeddedTrouble.of(lastWords, data, port);
      }
      Thread.sleep(200);
    }
  }

  /** Stops a server: politely, then at once, then by force; each loses nothing acknowledged. */
  void stop(ProcessHandle server) throws IOException, InterruptedException {
    signal("fast");
    if (!EmbeddedOrphans.awaitEnd(List.of(server), FAST)) {
      log.warn("PostgreSQL does not stop within {} s: stopping it at once", FAST.toSeconds());
      signal("immediate");
      if (!EmbeddedOrphans.awaitEnd(List.of(server), LONGEST_STOP)) {
        server.destroyForcibly();
        EmbeddedOrphans.awaitEnd(List.of(server), LONGEST_STOP);
      }
    }
    EmbeddedOrphans.clear(data.cluster());
  }

  /** Whether nobody answers on this port of the loopback address. */
  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(!EmbeddedPlatform.isWindows());
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  static int anyFreePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  /** The number of our old server may be a zombie's or, after a restart, somebody else's. */
  private void dropStrangersNumber() throws IOException {
    var lines = pidFile();
    var holder =
        lines.isEmpty()
            ? Optional.<ProcessHandle>empty()
            : ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()));
    if (holder.filter(this::isNoServer).isPresent()) {
      Files.delete(data.cluster().resolve("postmaster.pid"));
    }
  }

  private boolean isNoServer(ProcessHandle process) {
    return EmbeddedOrphans.isZombie(process)
        || (process.info().command().isPresent()
            && !EmbeddedOrphans.isServerOf(process, data.cluster()));
  }

  private Process launch() throws IOException {
    var command = binaries.program("postgres", "-D", data.cluster().toString());
    command.command(EmbeddedPlatform.detached(command.command()));
    // a file, not a pipe: a server that outlives us must not choke on what it prints
    command.redirectOutput(data.startLog().toFile());
    var server = command.start();
    server.getOutputStream().close();
    return server;
  }

  private boolean becomesReady(Process server) throws IOException, InterruptedException {
    var start = System.nanoTime();
    var said = false;
    while (server.isAlive()) {
      var lines = pidFile();
      if (lines.size() > STATUS_LINE
          && lines.get(PID_LINE).strip().equals(Long.toString(server.pid()))
          && lines.get(STATUS_LINE).strip().equals("ready")) {
        return true;
      }
      var waited = Duration.ofNanos(System.nanoTime() - start);
      if (!said && waited.toSeconds() >= 5) {
        log.info("PostgreSQL is still coming up, maybe replaying what a crash left");
        said = true;
      }
      if (waited.compareTo(RECOVERY) > 0) {
        stop(server.toHandle());
        throw new DatabaseUnavailable(
            "PostgreSQL is not ready after %d minutes. Its log is in %s."
                .formatted(RECOVERY.toMinutes(), data.logs()));
      }
      Thread.sleep(5);
    }
    return false;
  }

  private void signal(String mode) throws IOException, InterruptedException {
    var stop =
        binaries.program("pg_ctl", "stop", "-W", "-D", data.cluster().toString(), "-m", mode);
    var process = stop.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    process.waitFor();
  }

  private List<String> pidFile() throws IOException {
    var file = data.cluster().resolve("postmaster.pid");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
