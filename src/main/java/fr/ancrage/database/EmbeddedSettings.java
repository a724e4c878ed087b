package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The server's settings: sizes that an operator may change, then what nobody may weaken. */
final class EmbeddedSettings {

  private EmbeddedSettings() {}

  static String text(int port) {
    return """
    # Written by Ancrage %s at every start. Your own sizes go into postgresql.local.conf beside the cluster.
    shared_buffers = 128MB
    work_mem = 8MB
    maintenance_work_mem = 64MB
    effective_cache_size = 512MB
    max_connections = 60
    max_wal_size = 512MB
    wal_compression = on
    random_page_cost = 1.1
    jit = off
    include_if_exists '../postgresql.local.conf'

    listen_addresses = '127.0.0.1'
    port = %d
    unix_socket_directories = ''
    password_encryption = 'scram-sha-256'
    fsync = on
    synchronous_commit = on
    full_page_writes = on
    timezone = 'UTC'
    %s

    # A week of files, one per day; terse, because details quote the content of rows.
    logging_collector = on
    log_directory = '../log'
    log_filename = 'postgresql-%%a.log'
    log_file_mode = 0600
    log_rotation_age = 1d
    log_rotation_size = 0
    log_truncate_on_rotation = on
    log_timezone = 'UTC'
    log_error_verbosity = terse
    log_min_error_statement = panic
    log_parameter_max_length = 0
    """
        .formatted(
            EmbeddedBinaries.VERSION,
            port,
            EmbeddedPlatform.isWindows() ? "" : "client_connection_check_interval = 10s");
  }

  /** Whether the cluster was last started with these very settings. */
  static boolean areIn(Path cluster, int port) throws IOException {
    var file = file(cluster);
    return Files.exists(file) && Files.readString(file).equals(text(port));
  }

  static void write(Path cluster, int port) throws IOException {
    if (!areIn(cluster, port)) {
      Files.writeString(file(cluster), text(port));
    }
  }

  /** Makes PostgreSQL read our file after its own. */
  static void include(Path cluster) throws IOException {
    Files.write(
        cluster.resolve("postgresql.conf"),
        "\ninclude_if_exists 'ancrage.conf'\n".getBytes(UTF_8),
        StandardOpenOption.APPEND);
  }

  private static Path file(Path cluster) {
    return cluster.resolve("ancrage.conf");
  }
}
