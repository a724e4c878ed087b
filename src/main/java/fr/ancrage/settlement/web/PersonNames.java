package fr.ancrage.settlement.web;

import fr.ancrage.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of several persons, in one statement. */
@Repository
class PersonNames {
  private final JdbcClient jdbc;

  PersonNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PersonId, String> of(Collection<PersonId> persons) {
    var names = new HashMap<PersonId, String>();
    jdbc.sql("select id, name from people.card where id = any (?)")
        .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
            });
    return names;
  }
}
