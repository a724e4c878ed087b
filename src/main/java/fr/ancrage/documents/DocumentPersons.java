package fr.ancrage.documents;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonTree;
import fr.ancrage.people.PersonalData;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Papers of a person: given out with their content, forgotten with it. */
@Configuration(proxyBeanMethods = false)
class DocumentPersons {
  @Bean
  PersonalData filesOfPersons(
      JdbcClient jdbc, FileStore store, Pieces pieces, JsonMapper json, Clock clock) {
    var files = new FilesOfPersons(jdbc, store, pieces, json, clock);
    return PersonTree.of(
        jdbc, "documents.file", files::export, List.of("documents.piece"), "file_id");
  }

  @Bean
  PersonalData sightingsOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "documents.sighting", "person_id");
  }

  @Bean
  PersonalData signaturesOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "documents.signature", "person_id");
  }

  private record FilesOfPersons(
      JdbcClient jdbc, FileStore store, Pieces pieces, JsonMapper json, Clock clock) {
    /** Each file with its content in Base64, while it is to be had. */
    String export(PersonId person) {
      var all = json.createArrayNode();
      var territory = TerritoryScope.required();
      for (var id : ids(person)) {
        var file = store.find(new FileId(id)).orElseThrow();
        var told =
            all.addObject()
                .put("document", file.kind())
                .put("name", file.name())
                .put("type", file.type().media())
                .put("given_by", file.storedByName())
                .put("given_at", file.storedAt().toString());
        if (file.there(clock.instant())) {
          told.put("content", content(territory, file));
        } else {
          told.put("removed_at", String.valueOf(file.goneAt()));
        }
      }
      return all.toString();
    }

    private String content(TerritoryId territory, StoredFile file) {
      var bytes = new ByteArrayOutputStream();
      try {
        pieces.read(territory, file, bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private List<UUID> ids(PersonId person) {
      return jdbc.sql("select id from documents.file where person_id = ? order by stored_at, id")
          .param(person.value())
          .query(UUID.class)
          .list();
    }
  }
}
