package fr.ancrage.people;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The usual case of {@link PersonalData}: one table whose rows belong to one person each. A module
 * declares one as a bean for each such table.
 */
public final class PersonTable implements PersonalData {
  private final JdbcClient jdbc;
  private final String table;
  private final String column;
  private final String key;
  private final boolean onePerKey;

  private PersonTable(JdbcClient jdbc, String table, String column, String key, boolean onePerKey) {
    this.jdbc = jdbc;
    this.table = table;
    this.column = column;
    this.key = key;
    this.onePerKey = onePerKey;
  }

  /** Rows with an id of their own: a person may have any number of them. */
  public static PersonTable owned(JdbcClient jdbc, String table, String column) {
    return new PersonTable(jdbc, table, column, "id", false);
  }

  /** A person has at most one row for each value of the key, which is a column. */
  public static PersonTable keyed(JdbcClient jdbc, String table, String column, String key) {
    return new PersonTable(jdbc, table, column, key, true);
  }

  @Override
  public String name() {
    return table + "." + column;
  }

  @Override
  public Set<String> covers() {
    return Set.of(table + "." + column);
  }

  /** The journal: keys of the rows that moved, and the rows that gave way, whole. */
  @Override
  public String merge(PersonId kept, PersonId merged) {
    var yielding =
        onePerKey
            ? jdbc.sql(
                    sql(
                        """
                        with gone as (
                          delete from :table theirs where :person = :merged
                            and exists (select 1 from :table mine
                                        where mine.:person = :kept and mine.:key = theirs.:key)
                          returning theirs.*)
                        select coalesce(jsonb_agg(to_jsonb(gone)), '[]')::text from gone
                        """))
                .param("kept", kept.value())
                .param("merged", merged.value())
                .query(String.class)
                .single()
            : "[]";
    return jdbc.sql(
            sql(
                """
                with moved as (
                  update :table set :person = :kept where :person = :merged returning :key)
                select jsonb_build_object(
                  'moved', coalesce((select jsonb_agg(:key) from moved), '[]'),
                  'yielded', :yielding::jsonb)::text
                """))
        .param("kept", kept.value())
        .param("merged", merged.value())
        .param("yielding", yielding)
        .query(String.class)
        .single();
  }

  /** What was deleted or said anew since the merge is not resurrected. */
  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    jdbc.sql(
            sql(
                """
                update :table set :person = :merged
                where :person = :kept
                  and :key::text in (select jsonb_array_elements_text(:moved::jsonb -> 'moved'))
                """))
        .param("kept", kept.value())
        .param("merged", merged.value())
        .param("moved", moved)
        .update();
    jdbc.sql(
            sql("""
            insert into :table (:columns)
            select :columns from jsonb_populate_recordset(null:::table,
                                                          :moved::jsonb -> 'yielded') given
            on conflict do nothing
            """)
                .replace(":columns", columns()))
        .param("moved", moved)
        .update();
  }

  /** What can be written: a generated column computes itself. */
  private String columns() {
    return jdbc.sql(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """)
        .param(table)
        .query(String.class)
        .single();
  }

  @Override
  public String export(PersonId person) {
    return jdbc.sql(
            sql(
                """
                select coalesce(jsonb_agg(to_jsonb(told) - 'territory_id' - 'token_hash' - array(
                  select attname::text from pg_attribute
                  where attrelid = ':table'::regclass and attgenerated <> '')), '[]')::text
                from :table told where :person = :who
                """))
        .param("who", person.value())
        .query(String.class)
        .single();
  }

  @Override
  public void erase(PersonId person) {
    jdbc.sql(sql("delete from :table where :person = :who")).param("who", person.value()).update();
  }

  /** Names of ours, never anything that was typed, take the place of the marks. */
  private String sql(String statement) {
    return statement
        .replace("\":table\"", table)
        .replace(":table", table)
        .replace(":person", column)
        .replace(":key", key);
  }
}
