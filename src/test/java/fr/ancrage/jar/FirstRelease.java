package fr.ancrage.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.ancrage.database.DatabaseAccess;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;

/** The database of somebody who installed the first release and told its demonstration. */
final class FirstRelease {
  /** The newest migration of that release; what came later is an upgrade. */
  static final String SCHEMA = "202611220232";

  private FirstRelease() {}

  /** Puts its schema and its rows into an empty database. */
  static void install(DatabaseAccess access, Database database) throws Exception {
    Flyway.configure()
        .dataSource(access.url(), access.owner(), access.ownerPassword())
        .defaultSchema("ancrage_history")
        .createSchemas(true)
        .placeholders(Map.of("application", access.application()))
        .target(SCHEMA)
        .load()
        .migrate();
    database.run(rows());
  }

  private static String rows() throws IOException {
    var file = FirstRelease.class.getResourceAsStream("/upgrade/first-release.sql.gz");
    if (file == null) {
      throw new IllegalStateException("The rows of the first release are not there");
    }
    try (var unpacked = new GZIPInputStream(file)) {
      return new String(unpacked.readAllBytes(), UTF_8);
    }
  }
}
