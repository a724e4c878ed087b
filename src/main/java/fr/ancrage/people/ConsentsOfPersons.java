package fr.ancrage.people;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Consents of a person. In a merge, what the kept record said to an organisation stands: a no there
 * is not undone by a yes on the other record.
 */
final class ConsentsOfPersons implements PersonalData {
  private final JdbcClient jdbc;
  private final PersonTable rows;
  private final JsonMapper json;
  private final Clock clock;

  ConsentsOfPersons(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.rows = PersonTable.owned(jdbc, "people.consent", "person_id");
    this.json = json;
    this.clock = clock;
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
    var stopped =
        jdbc.sql(
                """
                with stopped as (
                  update people.consent theirs set revoked_at = :now
                  where theirs.person_id = :merged and theirs.revoked_at is null
                    and exists (select 1 from people.consent mine
                                where mine.person_id = :kept
                                  and mine.organisation_id = theirs.organisation_id)
                  returning id)
                select coalesce(jsonb_agg(id), '[]')::text from stopped
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("kept", kept.value())
            .param("merged", merged.value())
            .query(String.class)
            .single();
    var moved = json.createObjectNode();
    moved.set("stopped", json.readTree(stopped));
    moved.set("rows", json.readTree(rows.merge(kept, merged)));
    return moved.toString();
  }

  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    rows.undo(kept, merged, json.readTree(moved).get("rows").toString());
    jdbc.sql(
            """
            update people.consent set revoked_at = null
            where person_id = :merged
              and id::text in (select jsonb_array_elements_text(:moved::jsonb -> 'stopped'))
            """)
        .param("merged", merged.value())
        .param("moved", moved)
        .update();
  }

  @Override
  public String export(PersonId person) {
    return rows.export(person);
  }

  @Override
  public void erase(PersonId person) {
    rows.erase(person);
  }
}
