package fr.ancrage.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of the operator's, the oldest on this machine, with the roles of the script. */
class OtherDatabaseTest {
  @TempDir Path parent;

  @Test
  void aPostgresqlOfTheOperatorsServesAsWell() throws Exception {
    var programs = SystemPostgres.programs();
    assumeTrue(
        programs.isPresent(),
        "No PostgreSQL 15 or later is installed under /usr/lib/postgresql: not tried on another");
    try (var postgres = SystemPostgres.start(programs.get(), parent.resolve("postgresql"))) {
      var settings =
          Stream.concat(
                  Database.settings(postgres.access()).stream(), Stream.of("--ancrage.demo=true"))
              .toList();
      try (var node = Node.start(parent.resolve("node"), 0, settings)) {
        var concierge = Concierge.enters(node);
        assertThat(concierge.notes(concierge.dossiers().getFirst(), "écrit ailleurs")).isTrue();
      }
      try (var node = Node.start(parent.resolve("node"), 0, settings)) {
        var concierge = Concierge.enters(node);
        assertThat(concierge.page(concierge.dossiers().getFirst())).contains("écrit ailleurs");
        // the keys of the documents are kept there, no database of our own
        assertThat(parent.resolve("node/data/cluster")).doesNotExist();
        assertThat(parent.resolve("node/data/documents.keys")).exists();
      }
      var database = postgres.database();
      System.out.printf(
          "other database: PostgreSQL %s, %s tables, by %s%n",
          database.one("show server_version"),
          database.one("select count(*) from pg_tables where tableowner = 'ancrage_owner'"),
          programs.get());
      assertThat(database.all(NOT_THE_OWNERS)).isEqualTo(List.of());
    }
  }

  private static final String NOT_THE_OWNERS =
      """
      select format('%s.%s', schemaname, tablename) from pg_tables
      where tableowner <> 'ancrage_owner' and schemaname not in ('pg_catalog', 'information_schema')
      """;
}
