package fr.ancrage.people;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of a person's rows, with rows below them that follow: they are told within their parent,
 * and forgotten before it.
 */
public final class PersonTree implements PersonalData {
  private final JdbcClient jdbc;
  private final String table;
  private final PersonTable rows;
  private final Function<PersonId, String> told;
  private final List<String> below;
  private final String parent;

  private PersonTree(
      JdbcClient jdbc,
      String table,
      Function<PersonId, String> told,
      List<String> below,
      String parent) {
    this.jdbc = jdbc;
    this.table = table;
    this.rows = PersonTable.owned(jdbc, table, "person_id");
    this.told = told;
    this.below = below;
    this.parent = parent;
  }

  /**
   * Told by one query.
   *
   * @param told the export: one JSON array, the person is {@code :who}
   * @param below the tables below, those that point at others first
   * @param parent their column that names the parent
   */
  public static PersonTree of(
      JdbcClient jdbc, String table, String told, List<String> below, String parent) {
    return new PersonTree(
        jdbc,
        table,
        person -> jdbc.sql(told).param("who", person.value()).query(String.class).single(),
        below,
        parent);
  }

  /** Told by its module, because the rows are not the whole of it. */
  public static PersonTree of(
      JdbcClient jdbc,
      String table,
      Function<PersonId, String> told,
      List<String> below,
      String parent) {
    return new PersonTree(jdbc, table, told, below, parent);
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
    return told.apply(person);
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
