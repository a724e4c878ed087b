package fr.ancrage.jar;

import fr.ancrage.database.DatabaseAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A server looked at from outside, as its superuser: no territory hides anything. */
record Database(String url, String user, String password) {

  /** The one that a product keeps in its directory. */
  static Database in(Path data) throws IOException {
    var passwords = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("passwords.properties"))) {
      passwords.load(reader);
    }
    var port = Files.readString(data.resolve("port")).strip();
    return new Database(
        "jdbc:postgresql://127.0.0.1:" + port + "/ancrage",
        "postgres",
        passwords.getProperty("postgres"));
  }

  /** What makes a product use this server instead of one of its own. */
  static List<String> settings(DatabaseAccess access) {
    return List.of(
        "--ancrage.database.url=" + access.url(),
        "--ancrage.database.owner-password=" + access.ownerPassword(),
        "--ancrage.database.application-password=" + access.applicationPassword());
  }

  /** Its main process. */
  static ProcessHandle postmaster(Path data) throws IOException {
    var file = Files.readAllLines(data.resolve("cluster/postmaster.pid"));
    return ProcessHandle.of(Long.parseLong(file.getFirst().strip())).orElseThrow();
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** The first column. */
  List<String> all(String query) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** The first column of the only row. */
  String one(String query) throws SQLException {
    return all(query).getFirst();
  }

  void run(String sql) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
