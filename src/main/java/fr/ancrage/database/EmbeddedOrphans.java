package fr.ancrage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Server processes without a master: each works in the cluster's directory, which tells whose. */
final class EmbeddedOrphans {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private EmbeddedOrphans() {}

  /**
   * Waits for the processes of a dead postmaster, which end by themselves once they notice, and
   * ends those that do not: what they held in memory is not acknowledged, or it is in the journal.
   */
  static void clear(Path cluster) throws InterruptedException {
    var left = of(cluster);
    if (left.isEmpty() || awaitEnd(left, PATIENCE)) {
      return;
    }
    left.forEach(ProcessHandle::destroyForcibly);
    if (!awaitEnd(left, PATIENCE)) {
      throw new DatabaseUnavailable(
          "Processes of an earlier PostgreSQL on %s do not end: %s."
              .formatted(cluster, left.stream().map(ProcessHandle::pid).toList()));
    }
  }

  /** Whether this process is a server of that cluster, and not a stranger with a reused number. */
  static boolean isServerOf(ProcessHandle process, Path cluster) {
    var isServer =
        process
            .info()
            .command()
            .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
            .orElse(false);
    return isServer && (!EmbeddedPlatform.isLinux() || worksIn(process, cluster));
  }

  /**
   * Alive, and not merely a dead one whose parent has not looked yet: in a container nobody may.
   */
  static boolean lives(ProcessHandle process) {
    return process.isAlive() && !isZombie(process);
  }

  static boolean isZombie(ProcessHandle process) {
    if (!EmbeddedPlatform.isLinux()) {
      return false;
    }
    try {
      var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return false; // gone meanwhile
    }
  }

  /** Whether they ended in time. */
  static boolean awaitEnd(List<ProcessHandle> processes, Duration time)
      throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    while (processes.stream().anyMatch(EmbeddedOrphans::lives)) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(5);
    }
    return true;
  }

  /** Elsewhere than on Linux the start itself tells, and is tried again. */
  private static List<ProcessHandle> of(Path cluster) {
    return EmbeddedPlatform.isLinux()
        ? ProcessHandle.allProcesses().filter(process -> isServerOf(process, cluster)).toList()
        : List.of();
  }

  private static boolean worksIn(ProcessHandle process, Path cluster) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
          .equals(cluster);
    } catch (IOException e) {
      return false; // gone meanwhile, or somebody else's
    }
  }
}
