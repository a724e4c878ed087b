package fr.ancrage.database;

import java.util.regex.Pattern;

/** Turns what PostgreSQL printed before it gave up into one sentence. */
final class EmbeddedTrouble {

  private static final Pattern LAST_WORDS =
      Pattern.compile("(?m)^.*?(?:FATAL|PANIC|ERROR|error): *(.*)$");

  private EmbeddedTrouble() {}

  static DatabaseUnavailable of(String output, DataDirectory data, int port) {
    if (output.contains("No space left on device")) {
      return DatabaseUnavailable.noSpace(data.root());
    }
    if (output.contains("could not bind") || output.contains("Address already in use")) {
      return DatabaseUnavailable.busyPort(port);
    }
    if (output.contains("Permission denied") || output.contains("Read-only file system")) {
      return new DatabaseUnavailable(
          "The data directory %s cannot be written by the user who runs Ancrage."
              .formatted(data.root()));
    }
    var lines = LAST_WORDS.matcher(output);
    var words = output.strip();
    while (lines.find()) {
      words = lines.group(1);
    }
    return new DatabaseUnavailable(
        "PostgreSQL does not start on %s: %s. Its log is in %s."
            .formatted(data.root(), words, data.logs()));
  }

  /** A server that outlives its postmaster still holds the memory of the cluster. */
  static boolean isMemoryStillHeld(String output) {
    return output.contains("is still in use");
  }
}
