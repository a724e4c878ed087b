package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;

/** Who may sign in to the embedded server; its roles come from {@code docs/create-roles.sql}. */
final class EmbeddedRoles {

  private static final String DATABASE = "ancrage";

  /** Already there: an earlier start was killed half-way through the script. */
  private static final Set<String> ALREADY = Set.of("42710", "42P04");

  /** Unknown role or wrong password, unknown database, not allowed to connect. */
  private static final Set<String> NOT_YET = Set.of("28000", "28P01", "3D000", "42501");

  private final EmbeddedPasswords passwords;
  private final int port;

  EmbeddedRoles(EmbeddedPasswords passwords, int port) {
    this.passwords = passwords;
    this.port = port;
  }

  DatabaseAccess access() {
    return new DatabaseAccess(
        url(DATABASE),
        EmbeddedPasswords.OWNER_ROLE,
        passwords.owner(),
        EmbeddedPasswords.APPLICATION_ROLE,
        passwords.application());
  }

  /** Creates the roles and the database when the application cannot sign in yet. */
  void ensure() throws SQLException {
    try {
      connect(DATABASE, EmbeddedPasswords.APPLICATION_ROLE, passwords.application()).close();
    } catch (SQLException e) {
      if (!NOT_YET.contains(e.getSQLState())) {
        throw e;
      }
      create();
    }
  }

  /** Whether the server that answers is ours; then ends what a killed product left in it. */
  boolean recognise() {
    try (var connection = superuser("postgres");
        var statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename in ('%s', '%s')"
              .formatted(EmbeddedPasswords.OWNER_ROLE, EmbeddedPasswords.APPLICATION_ROLE));
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private void create() throws SQLException {
    for (var part : script().split("(?m)^\\\\connect ", -1)) {
      var first = part.startsWith("--");
      var database = first ? "postgres" : part.substring(0, part.indexOf('\n')).strip();
      var statements = first ? part : part.substring(part.indexOf('\n'));
      try (var connection = superuser(database)) {
        for (var statement : statements.replaceAll("(?m)^--.*$", "").split(";\\s*(?:\n|$)", -1)) {
          run(connection, statement);
        }
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    if (sql.isBlank()) {
      return;
    }
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      if (!ALREADY.contains(e.getSQLState())) {
        throw e;
      }
    }
  }

  /** The passwords are Base64: nothing in them needs quoting. */
  private String script() {
    try (var script = EmbeddedRoles.class.getResourceAsStream("create-roles.sql")) {
      if (script == null) {
        throw new IllegalStateException("create-roles.sql is not in the jar");
      }
      return new String(script.readAllBytes(), UTF_8)
          .replace(":'owner_password'", "'" + passwords.owner() + "'")
          .replace(":'application_password'", "'" + passwords.application() + "'");
    } catch (IOException e) {
      throw new IllegalStateException("create-roles.sql cannot be read", e);
    }
  }

  private Connection superuser(String database) throws SQLException {
    return connect(database, EmbeddedPasswords.SUPERUSER_ROLE, passwords.superuser());
  }

  private Connection connect(String database, String role, String password) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "60");
    return DriverManager.getConnection(url(database), properties);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }
}
