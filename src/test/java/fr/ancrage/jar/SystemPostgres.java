package fr.ancrage.jar;

import fr.ancrage.database.DatabaseAccess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that this machine has installed, set up as docs/operations.md tells an operator. */
final class SystemPostgres implements AutoCloseable {
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
  private static final int OLDEST = 15;

  private final Path programs;
  private final Path directory;
  private final int port;

  private SystemPostgres(Path programs, Path directory, int port) {
    this.programs = programs;
    this.directory = directory;
    this.port = port;
  }

  /** The programs of the oldest version that the product takes. */
  static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(INSTALLED)) {
      return Optional.empty();
    }
    try (var versions = Files.list(INSTALLED)) {
      return versions
          .filter(version -> version.getFileName().toString().matches("[0-9]+"))
          .filter(version -> number(version) >= OLDEST)
          .min(Comparator.comparingInt(SystemPostgres::number))
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")));
    }
  }

  /** A new cluster with the roles and the database of docs/create-roles.sql, by psql. */
  static SystemPostgres start(Path programs, Path directory) throws Exception {
    var postgres = new SystemPostgres(programs, Files.createDirectories(directory), freePort());
    var password = Files.writeString(directory.resolve("password"), "of-the-superuser");
    postgres.run(
        "initdb",
        "-D",
        "cluster",
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "-A",
        "scram-sha-256",
        "--pwfile=" + password);
    var options = "-p %d -c listen_addresses=127.0.0.1 -k ''".formatted(postgres.port);
    postgres.run("pg_ctl", "start", "-w", "-D", "cluster", "-l", "log", "-o", options);
    postgres.run(
        "psql",
        "-h",
        "127.0.0.1",
        "-p",
        Integer.toString(postgres.port),
        "-U",
        "postgres",
        "-d",
        "postgres",
        "-v",
        "ON_ERROR_STOP=1",
        "-v",
        "owner_password=of-the-owner",
        "-v",
        "application_password=of-the-application",
        "-f",
        Path.of("docs/create-roles.sql").toAbsolutePath().toString());
    return postgres;
  }

  DatabaseAccess access() {
    return new DatabaseAccess(
        url(), "ancrage_owner", "of-the-owner", "ancrage_app", "of-the-application");
  }

  Database database() {
    return new Database(url(), "postgres", "of-the-superuser");
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "stop", "-m", "fast", "-D", "cluster");
  }

  private String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/ancrage";
  }

  /** PostgreSQL refuses root, who calls it in a user namespace, as the product does. */
  private void run(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    var output = directory.resolve(program + ".out");
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("PGPASSWORD", "of-the-superuser");
    var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException(program + ": " + Files.readString(output));
    }
  }

  private static int number(Path version) {
    return Integer.parseInt(version.getFileName().toString());
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }
}
