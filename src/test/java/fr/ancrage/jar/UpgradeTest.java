package fr.ancrage.jar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.database.EmbeddedServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today's jar on the data of the first release. */
class UpgradeTest {
  @TempDir Path parent;

  @Test
  void whatTheFirstReleaseKeptIsReadByTodays() throws Exception {
    var data = parent.resolve("data");
    List<String> before;
    try (var server = EmbeddedServer.start(data, 0)) {
      FirstRelease.install(server.access(), Database.in(data));
      before = Database.in(data).all(NAMES);
    }
    try (var node = Node.start(parent, 0, List.of("--ancrage.demo=true"))) {
      var concierge = Concierge.enters(node);
      assertThat(concierge.dossiers()).hasSize(5);
      var pages = new StringBuilder();
      for (var dossier : concierge.dossiers()) {
        pages.append(concierge.page(dossier)).append(concierge.page(dossier + "/plan"));
      }
      assertThat(pages).contains("Chiara Conti", "Victor Delcourt", "Maya Kowalski");
      assertThat(concierge.notes(concierge.dossiers().getFirst(), "après la mise à jour")).isTrue();

      var database = Database.in(data);
      assertThat(before).isNotEmpty();
      assertThat(database.all(NAMES)).isEqualTo(before);
      System.out.printf(
          "upgrade: %s migrations after %s, %d cases read%n",
          database.one(LATER), FirstRelease.SCHEMA, before.size());
    }
  }

  private static final String NAMES =
      """
      select person.given_name || ' ' || person.family_name || dossier.stage
      from settlement.dossier join people.person on person.id = dossier.person_id
      order by dossier.id
      """;

  private static final String LATER =
      "select count(*) from ancrage_history.flyway_schema_history where version > '%s'"
          .formatted(FirstRelease.SCHEMA);
}
