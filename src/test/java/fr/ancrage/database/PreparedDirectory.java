package fr.ancrage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Copies a data directory that was made once per run: copying is quicker than creating. */
final class PreparedDirectory {

  private static final Path ORIGINAL = make();

  private PreparedDirectory() {}

  /** A data directory with the table of {@link CrashWriter}, stopped. */
  static Path copyTo(Path directory) throws IOException {
    try (var content = Files.walk(ORIGINAL)) {
      for (var source : content.toList()) {
        var target = directory.resolve(ORIGINAL.relativize(source));
        if (!Files.isDirectory(target)) {
          Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    Files.deleteIfExists(directory.resolve("port"));
    return directory;
  }

  private static Path make() {
    try {
      var original = Files.createTempDirectory("ancrage-prepared-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(original)));
      try (var server = EmbeddedServer.start(original, 0);
          var owner = TestServers.asOwner(server)) {
        TestServers.run(owner, "create schema crash");
        TestServers.run(owner, "create table crash.written (number int primary key)");
      }
      return original;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path directory) {
    try {
      DataDirectory.delete(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
