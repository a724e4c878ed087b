package fr.ancrage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What this machine is, and what it takes to run PostgreSQL on it. */
final class EmbeddedPlatform {

  private static final String OS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

  private EmbeddedPlatform() {}

  /** The name under which the binaries are packed. */
  static String name() {
    var architecture =
        switch (System.getProperty("os.arch", "")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64" -> "arm_64";
          case String other -> other;
        };
    if (isWindows()) {
      return "windows-" + architecture;
    }
    if (!isLinux()) {
      return "darwin-" + architecture;
    }
    var musl = Files.exists(Path.of("/lib/ld-musl-" + System.getProperty("os.arch") + ".so.1"));
    return "linux-" + architecture + (musl || isAlpine() ? "-alpine_linux" : "");
  }

  static boolean isWindows() {
    return OS.contains("windows");
  }

  static boolean isLinux() {
    return OS.contains("linux");
  }

  /**
   * What goes before a program of PostgreSQL. It refuses root, so root calls it in a user namespace
   * of its own, where root is nobody while the files stay root's.
   */
  static List<String> prefix() {
    if (!isRoot()) {
      return List.of();
    }
    try {
      var trial = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
      trial.getInputStream().readAllBytes();
      if (trial.waitFor() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException e) {
      throw rootRefused(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw rootRefused(null);
  }

  /** Away from the terminal's group, so that Ctrl-C stops the product first and the base last. */
  static List<String> detached(List<String> command) {
    if (!isLinux() || !Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      return command;
    }
    var detached = new ArrayList<>(command);
    detached.addFirst("/usr/bin/setsid");
    return detached;
  }

  private static boolean isAlpine() {
    return Files.exists(Path.of("/etc/alpine-release"));
  }

  private static boolean isRoot() {
    try {
      return isLinux()
          && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }

  private static DatabaseUnavailable rootRefused(@Nullable Throwable e) {
    return new DatabaseUnavailable(
        "PostgreSQL does not run as root and this system lacks user namespaces: start Ancrage as an"
            + " ordinary user.",
        e);
  }
}
