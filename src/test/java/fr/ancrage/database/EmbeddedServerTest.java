package fr.ancrage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the embedded server is once it runs: one server for all these questions. */
class EmbeddedServerTest {

  @TempDir static Path directory;
  static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server = EmbeddedServer.start(directory, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
    "server_encoding, UTF8",
    "log_timezone, UTC",
    "log_error_verbosity, terse"
  })
  void aSettingThatNobodyMayWeakenIsOn(String setting, String value) throws SQLException {
    try (var superuser = asSuperuser()) {
      assertThat(TestServers.ask(superuser, "show " + setting)).isEqualTo(value);
    }
  }

  @Test
  void theServerIsTheVersionThatTheCacheIsNamedAfter() throws SQLException {
    try (var connection = TestServers.asApplication(server)) {
      assertThat(TestServers.ask(connection, "show server_version") + ".0")
          .isEqualTo(EmbeddedBinaries.VERSION);
    }
  }

  @Test
  void textIsSortedTheSameOnEveryMachine() throws SQLException {
    try (var connection = TestServers.asApplication(server)) {
      assertThat(
              TestServers.ask(
                  connection,
                  "select datlocprovider::text || ' ' || datlocale from pg_database where datname ="
                      + " current_database()"))
          .isEqualTo("b C.UTF-8");
    }
  }

  @Test
  void nobodyAnswersOutsideOfTheLoopback() throws Exception {
    var port = TestServers.portOf(server);
    var others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
            .toList();
    for (var address : others) {
      assertThatThrownBy(
              () -> {
                try (var socket = new Socket()) {
                  socket.connect(new InetSocketAddress(address, port), 500);
                }
              })
          .as("%s", address)
          .isInstanceOf(java.io.IOException.class);
    }
    try (var superuser = asSuperuser()) {
      assertThat(TestServers.ask(superuser, "select inet_server_addr()")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void aWrongPasswordIsRefusedToEveryRole() {
    for (var role : List.of("postgres", "ancrage_owner", "ancrage_app")) {
      assertThatThrownBy(() -> DriverManager.getConnection(server.access().url(), role, "wrong"))
          .isInstanceOf(SQLException.class)
          .extracting(e -> ((SQLException) e).getSQLState())
          .isEqualTo("28P01");
    }
  }

  @Test
  void everyWayInAsksForScram() throws SQLException {
    try (var superuser = asSuperuser()) {
      assertThat(
              TestServers.ask(
                  superuser, "select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void onlyTheOwnerOfTheFilesReadsThem() throws Exception {
    for (var file : List.of("passwords.properties", "lock")) {
      assertThat(rights(directory.resolve(file))).as(file).isEqualTo("rw-------");
    }
    assertThat(rights(directory.resolve("cluster"))).isEqualTo("rwx------");
    assertThat(rights(directory.resolve("log"))).isEqualTo("rwx------");
    assertThat(directory.resolve("initdb.password")).doesNotExist();
  }

  @Test
  void noPasswordIsShownByToString() throws Exception {
    assertThat(server.access().toString())
        .doesNotContain(TestServers.passwords(directory).values());
  }

  @Test
  void theOwnerMigratesAndTheApplicationOnlyReadsAndWrites() throws Exception {
    try (var owner = TestServers.asOwner(server);
        var application = TestServers.asApplication(server)) {
      for (var extension : List.of("pg_trgm", "unaccent", "citext", "btree_gist")) {
        TestServers.run(owner, "create extension " + extension);
      }
      TestServers.run(owner, "create schema ground");
      TestServers.run(owner, "create table ground.stone (id int primary key, name text)");
      TestServers.run(application, "insert into ground.stone values (1, 'granit')");
      TestServers.run(application, "update ground.stone set name = 'grès'");
      assertThat(TestServers.ask(application, "select name from ground.stone")).isEqualTo("grès");
      TestServers.run(application, "delete from ground.stone");
      for (var forbidden :
          List.of(
              "create schema mine",
              "create table public.mine (id int)",
              "create table ground.mine (id int)",
              "create temporary table mine (id int)",
              "alter table ground.stone add column mine int",
              "truncate ground.stone",
              "drop table ground.stone")) {
        assertThatThrownBy(() -> TestServers.run(application, forbidden))
            .as(forbidden)
            .isInstanceOf(SQLException.class)
            .extracting(e -> ((SQLException) e).getSQLState())
            .isEqualTo("42501");
      }
    }
  }

  @Test
  void rowSecurityBindsTheApplication() throws Exception {
    try (var owner = TestServers.asOwner(server);
        var application = TestServers.asApplication(server)) {
      TestServers.run(owner, "create schema secured");
      TestServers.run(owner, "create table secured.row as select 1 as id");
      TestServers.run(owner, "alter table secured.row enable row level security");
      assertThat(TestServers.ask(application, "select count(*) from secured.row")).isEqualTo("0");
      assertThat(
              TestServers.ask(
                  owner,
                  "select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)::text"
                      + " from pg_roles where rolname like 'ancrage%'"))
          .isEqualTo("false");
    }
  }

  @Test
  void theLogNeverQuotesTheContentOfARow() throws Exception {
    try (var owner = TestServers.asOwner(server)) {
      TestServers.run(owner, "create schema discreet");
      TestServers.run(owner, "create table discreet.person (mail text primary key)");
      TestServers.run(owner, "insert into discreet.person values ('secret@example.org')");
      assertThatThrownBy(
              () ->
                  TestServers.run(
                      owner, "insert into discreet.person values ('secret@example.org')"))
          .isInstanceOf(SQLException.class);
    }
    try (var logs = Files.list(directory.resolve("log"))) {
      for (var log : logs.toList()) {
        assertThat(Files.readString(log)).doesNotContain("secret@example.org");
      }
    }
  }

  private static java.sql.Connection asSuperuser() throws SQLException {
    try {
      return DriverManager.getConnection(
          server.access().url(),
          "postgres",
          java.util.Objects.requireNonNull(TestServers.passwords(directory).get("postgres")));
    } catch (java.io.IOException e) {
      throw new SQLException(e);
    }
  }

  private static String rights(Path path) throws java.io.IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
