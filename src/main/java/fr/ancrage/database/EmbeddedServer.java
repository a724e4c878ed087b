package fr.ancrage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded PostgreSQL: started on a data directory, started again if it dies, stopped with the
 * product. What a killed product left running is adopted by the next start.
 */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

  private static final Duration GLANCE = Duration.ofMillis(250);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STABLE = Duration.ofMinutes(1);

  private final DataDirectory data;
  private final EmbeddedPostmaster postmaster;
  private final EmbeddedRoles roles;
  private final int port;
  private final Thread watch;
  private ProcessHandle process;
  private boolean closed;

  private EmbeddedServer(DataDirectory data, int wantedPort)
      throws IOException, InterruptedException, SQLException {
    this.data = data;
    var passwords = EmbeddedPasswords.of(data);
    var binaries = EmbeddedBinaries.of(data);
    EmbeddedCluster.prepare(data, binaries, passwords);
    this.postmaster = new EmbeddedPostmaster(data, binaries);
    this.port = choosePort(wantedPort);
    this.roles = new EmbeddedRoles(passwords, port);
    this.process = adoptOrStart();
    try {
      roles.ensure();
    } catch (SQLException e) {
      postmaster.stop(process);
      throw e;
    }
    this.watch = Thread.ofVirtual().name("embedded-postgresql").unstarted(this::watch);
  }

  /**
   * Starts the server, or takes over the one that a killed product left.
   *
   * @param port the port on the loopback address; 0 for a free one, which is remembered
   * @throws DatabaseUnavailable with one sentence for whoever runs the machine
   */
  public static EmbeddedServer start(Path directory, int port) {
    var data = DataDirectory.open(directory);
    try {
      var server = new EmbeddedServer(data, port);
      server.watch.start();
      return server;
    } catch (DatabaseUnavailable e) {
      data.close();
      throw e;
    } catch (IOException e) {
      data.close();
      throw DatabaseUnavailable.files(data.root(), e);
    } catch (SQLException e) {
      data.close();
      throw new DatabaseUnavailable(
          "The embedded PostgreSQL refuses its own product (%s): do %s and the cluster beside it come from the same backup?"
              .formatted(e.getMessage(), data.passwords()),
          e);
    } catch (InterruptedException e) {
      data.close();
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("The start of the database was interrupted.", e);
    }
  }

  /** Where to connect, and as whom. */
  public DatabaseAccess access() {
    return roles.access();
  }

  private int choosePort(int wanted) throws IOException {
    if (wanted != 0) {
      return wanted;
    }
    var file = data.port();
    if (Files.exists(file)) {
      var remembered = Integer.parseInt(Files.readString(file).strip());
      if (EmbeddedPostmaster.isFree(remembered) || postmaster.port() == remembered) {
        return remembered;
      }
    }
    var free = EmbeddedPostmaster.anyFreePort();
    Files.writeString(file, Integer.toString(free));
    return free;
  }

  private ProcessHandle adoptOrStart() throws IOException, InterruptedException {
    var running = postmaster.running();
    if (running.isPresent()) {
      if (postmaster.port() == port
          && EmbeddedSettings.areIn(data.cluster(), port)
          && roles.recognise()) {
        log.info("PostgreSQL was still running on {}: taken over", data.root());
        return running.get();
      }
      log.info("An earlier PostgreSQL was still running on {}: stopping it first", data.root());
      postmaster.stop(running.get());
    }
    if (!EmbeddedPostmaster.isFree(port)) {
      throw DatabaseUnavailable.busyPort(port);
    }
    return postmaster.start(port);
  }

  private void watch() {
    try {
      var pause = Duration.ZERO;
      while (true) {
        var since = System.nanoTime();
        while (EmbeddedOrphans.lives(process)) {
          Thread.sleep(GLANCE);
        }
        if (System.nanoTime() - since > STABLE.toNanos()) {
          pause = Duration.ZERO;
        }
        Thread.sleep(pause);
        pause = longer(pause);
        restart();
      }
    } catch (InterruptedException e) {
      log.debug("The watch over PostgreSQL ends", e);
    }
  }

  private void restart() throws InterruptedException {
    try {
      process = adoptOrStart();
      log.warn("PostgreSQL had stopped by itself: started again on port {}", port);
    } catch (IOException | DatabaseUnavailable e) {
      log.error("PostgreSQL has stopped and does not start again: {}", e.getMessage());
    }
  }

  private static Duration longer(Duration pause) {
    if (pause.isZero()) {
      return FIRST_PAUSE;
    }
    var twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
  }

  /** Stops the server within seconds; what was acknowledged is on the disk anyway. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    var interrupted = Thread.interrupted();
    try {
      watch.interrupt();
      watch.join();
      var running = postmaster.running();
      if (running.isPresent()) {
        postmaster.stop(running.get());
      }
    } catch (IOException e) {
      log.warn("PostgreSQL was not stopped: {}", e.getMessage());
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      data.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
