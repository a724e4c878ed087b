package fr.ancrage.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The embedded PostgreSQL: started on a data directory, stopped with the product. */
public final class EmbeddedServer implements AutoCloseable {
  private final EmbeddedPostgres server;

  private EmbeddedServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts on this directory; port 0 takes a free one. */
  public static EmbeddedServer start(Path directory, int port) {
    try {
      var server =
          EmbeddedPostgres.builder()
              .setDataDirectory(directory)
              .setCleanDataDirectory(false)
              .setPort(port)
              .start();
      try (var connection = server.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        var exists =
            statement.executeQuery("select 1 from pg_roles where rolname = 'ancrage_app'").next();
        if (!exists) {
          statement.execute("create role ancrage_owner login password 'x' ");
          statement.execute("create role ancrage_app login password 'x' ");
          statement.execute("create database ancrage owner ancrage_owner");
        }
      }
      return new EmbeddedServer(server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How to reach it. */
  public DatabaseAccess access() {
    return new DatabaseAccess(
        "jdbc:postgresql://localhost:" + server.getPort() + "/ancrage",
        "ancrage_owner",
        "x",
        "ancrage_app",
        "x");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
