package fr.ancrage.people;

import fr.ancrage.shared.TerritoryId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Facts about the persons of the territory at work, in one table: rows, never columns. */
public abstract class FactTable {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final String table;

  /** The table is one of ours, with the columns of {@code people.fact}. */
  protected FactTable(JdbcClient jdbc, Clock clock, String table) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.table = table;
  }

  /** The facts of one person. */
  public List<Fact> of(PersonId person) {
    return jdbc.sql("select key, values, source, given_at from " + table + " where person_id = ?")
        .param(person.value())
        .query(FactTable::fact)
        .list();
  }

  /** The facts of many persons, in one statement. */
  public Map<PersonId, List<Fact>> of(Collection<PersonId> persons) {
    var facts = new HashMap<PersonId, List<Fact>>();
    jdbc.sql(
            "select person_id, key, values, source, given_at from "
                + table
                + " where person_id = any (?)")
        .param(persons.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              facts
                  .computeIfAbsent(
                      new PersonId(row.getObject("person_id", UUID.class)), _ -> new ArrayList<>())
                  .add(fact(row, 0));
            });
    return facts;
  }

  /** States a fact, or states it anew. */
  @Transactional
  public void state(
      TerritoryId territory,
      PersonId person,
      String key,
      List<String> values,
      String source,
      @Nullable AccountId by) {
    jdbc.sql(
            "insert into "
                + table
                + """
                  (territory_id, person_id, key, values, source, given_by, given_at)
                values (:territory, :person, :key, :values, :source, :by, :now)
                on conflict (person_id, key) do update
                  set values = excluded.values, source = excluded.source,
                      given_by = excluded.given_by, given_at = excluded.given_at
                """)
        .param("territory", territory.value())
        .param("person", person.value())
        .param("key", key)
        .param("values", values.toArray(String[]::new))
        .param("source", source)
        .param("by", by == null ? null : by.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Takes a fact back: it is unknown again. */
  @Transactional
  public void forget(PersonId person, String key) {
    jdbc.sql("delete from " + table + " where person_id = ? and key = ?")
        .params(person.value(), key)
        .update();
  }

  private static Fact fact(ResultSet row, int unused) throws SQLException {
    return new Fact(
        row.getString("key"),
        texts(row.getArray("values")),
        row.getString("source"),
        row.getObject("given_at", OffsetDateTime.class).toInstant());
  }

  private static List<String> texts(Array array) throws SQLException {
    var texts = new ArrayList<String>();
    for (var value : (Object[]) array.getArray()) {
      texts.add((String) value);
    }
    return List.copyOf(texts);
  }
}
