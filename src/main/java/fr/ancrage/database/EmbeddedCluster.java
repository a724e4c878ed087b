package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The files of the cluster: made whole at the first start, recognised at the next ones. */
final class EmbeddedCluster {

  private EmbeddedCluster() {}

  /** Makes the cluster if there is none; refuses one that these programs cannot read. */
  static void prepare(DataDirectory data, EmbeddedBinaries binaries, EmbeddedPasswords passwords) {
    try {
      if (data.isNew()) {
        create(data, binaries, passwords);
      }
      var version = data.cluster().resolve("PG_VERSION");
      var major = Files.exists(version) ? Files.readString(version).strip() : "no known version";
      if (!major.equals(EmbeddedBinaries.MAJOR)) {
        throw new DatabaseUnavailable(
            "The data directory %s was written by PostgreSQL %s and this Ancrage carries PostgreSQL %s: see \"Upgrading PostgreSQL\" in docs/operations.md."
                .formatted(data.root(), major, EmbeddedBinaries.MAJOR));
      }
    } catch (IOException e) {
      throw DatabaseUnavailable.files(data.root(), e);
    }
  }

  /** Under another name until it is whole, so that a kill in between leaves nothing half done. */
  private static void create(
      DataDirectory data, EmbeddedBinaries binaries, EmbeddedPasswords passwords)
      throws IOException {
    var unfinished = data.unfinishedCluster();
    var password = data.root().resolve("initdb.password");
    DataDirectory.delete(unfinished);
    EmbeddedPasswords.writeSecret(password, passwords.superuser());
    try {
      initialise(
          data,
          binaries.program(
              "initdb",
              "--pgdata=" + unfinished,
              "--username=" + EmbeddedPasswords.SUPERUSER_ROLE,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--data-checksums",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--text-search-config=simple"));
    } finally {
      Files.delete(password);
    }
    EmbeddedSettings.include(unfinished);
    Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void initialise(DataDirectory data, ProcessBuilder initdb) throws IOException {
    var process = initdb.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw EmbeddedTrouble.of(output, data, 0);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new DatabaseUnavailable("The start of the database was interrupted.", e);
    }
  }
}
