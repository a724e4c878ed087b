package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of a person's rows, with rows below them that follow: they are told within their parent,
 * and forgotten before it.
 *
 * @param told the export: one JSON array, the person is {@code :who}
 * @param below the tables below, those that point at others first
 * @param parent their column that names the parent
 */
record PersonTree(
    JdbcClient jdbc, String table, PersonTable rows, String told, List<String> below, String parent)
    implements PersonalData {

  static PersonTree of(
      JdbcClient jdbc, String table, String told, List<String> below, String parent) {
    return new PersonTree(
        jdbc, table, PersonTable.owned(jdbc, table, "person_id"), told, below, parent);
  }

  @Override
  public String name() {
    return rows.name();
  }

  @Override
  public Set<String> covers() {
    return rows.covers();
  }

  @Override
  public String merge(PersonId kept, PersonId merged) {
    return rows.merge(kept, merged);
  }

  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    rows.undo(kept, merged, moved);
  }

  @Override
  public String export(PersonId person) {
    return jdbc.sql(told).param("who", person.value()).query(String.class).single();
  }

  @Override
  public void erase(PersonId person) {
    for (var child : below) {
      jdbc.sql(
              "delete from %s where %s in (select id from %s where person_id = ?)"
                  .formatted(child, parent, table))
          .param(person.value())
          .update();
    }
    rows.erase(person);
  }
}
