package fr.ancrage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** How these tests speak to the embedded server, and look at what it left in its directory. */
final class TestServers {

  private TestServers() {}

  static Connection asApplication(EmbeddedServer server) throws SQLException {
    var access = server.access();
    return DriverManager.getConnection(
        access.url(), access.application(), access.applicationPassword());
  }

  static Connection asOwner(EmbeddedServer server) throws SQLException {
    var access = server.access();
    return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
  }

  static String ask(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return String.valueOf(result.getString(1));
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static Map<String, String> passwords(Path directory) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(directory.resolve("passwords.properties"))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, properties::getProperty));
  }

  static long postmaster(Path directory) throws IOException {
    return Long.parseLong(
        Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst().strip());
  }

  static int portOf(EmbeddedServer server) {
    var url = server.access().url();
    return Integer.parseInt(url.substring(url.lastIndexOf(':') + 1, url.lastIndexOf('/')));
  }
}
