package fr.ancrage.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The database cannot be had: the message is one sentence for whoever runs the machine. */
public class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A sentence that says what is wrong and what to do. */
  public DatabaseUnavailable(String sentence) {
    super(sentence);
  }

  /** A sentence, and what brought it about. */
  public DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  static DatabaseUnavailable noSpace(Path directory) {
    return new DatabaseUnavailable(
        "No space is left on the disk of the data directory %s: free some and start again."
            .formatted(directory));
  }

  static DatabaseUnavailable busyPort(int port) {
    return new DatabaseUnavailable(
        "Port %d of this machine is already in use: stop what uses it, or give the database another port."
            .formatted(port));
  }

  /** Says in words what the file system refused. */
  static DatabaseUnavailable files(Path directory, IOException refusal) {
    var reason = String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space left")) {
      return noSpace(directory);
    }
    if (refusal instanceof AccessDeniedException || reason.contains("read-only file system")) {
      return new DatabaseUnavailable(
          "The data directory %s cannot be written by the user who runs Ancrage."
              .formatted(directory),
          refusal);
    }
    if (refusal instanceof FileAlreadyExistsException || reason.contains("not a directory")) {
      return new DatabaseUnavailable(
          "The data directory %s is not a directory.".formatted(directory), refusal);
    }
    return new DatabaseUnavailable(
        "The data directory %s cannot be used: %s".formatted(directory, refusal), refusal);
  }
}
