package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A {@link CrashWriter} in a JVM of its own, and what it acknowledged. */
final class CrashProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;
  private final SortedSet<Integer> acknowledged = new TreeSet<>();

  private CrashProcess(Process process) {
    this.process = process;
    this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Starts it and waits until its server runs. */
  static CrashProcess on(Path directory, Object... numbers) throws IOException {
    var errors = directory.resolveSibling("crash-writer.err");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                "-Dancrage.database.binaries="
                    + System.getProperty("ancrage.database.binaries", ""),
                "-cp",
                System.getProperty("java.class.path"),
                CrashWriter.class.getName(),
                directory.toString()));
    for (var number : numbers) {
      command.add(number.toString());
    }
    var started =
        new CrashProcess(new ProcessBuilder(command).redirectError(errors.toFile()).start());
    for (var line = started.output.readLine(); !"ready".equals(line); ) {
      if (line == null) {
        throw new IOException("The writer did not start: " + Files.readString(errors));
      }
      line = started.output.readLine();
    }
    return started;
  }

  /** Reads acknowledgements up to this number, and returns once it is seen. */
  void awaitNumber(int number) throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      if (note(line) >= number) {
        return;
      }
    }
    throw new IOException("The writer ended before " + number);
  }

  /** {@code kill -9}, then everything it had still acknowledged. */
  SortedSet<Integer> kill() throws IOException {
    process.toHandle().destroyForcibly(); // Process would close its output as well
    return acknowledgedUntilItsEnd();
  }

  /** Everything it acknowledges until it ends. */
  SortedSet<Integer> acknowledgedUntilItsEnd() throws IOException {
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      note(line);
    }
    return acknowledged;
  }

  private int note(String line) {
    if (!line.matches("[0-9]+")) {
      return 0;
    }
    var number = Integer.parseInt(line);
    acknowledged.add(number);
    return number;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    output.close();
  }
}
