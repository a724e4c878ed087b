package fr.ancrage.settlement;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonalData;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Dossiers of a person. The tables below a dossier are those with a foreign key to it: a new one is
 * exported and erased the day it is created.
 */
@Component
class SettlementPersons implements PersonalData {
  private final JdbcClient jdbc;
  private final Timeline timeline;
  private final Clock clock;

  SettlementPersons(JdbcClient jdbc, Timeline timeline, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.timeline = timeline;
  }

  @Override
  public String name() {
    return "settlement.dossier";
  }

  @Override
  public Set<String> covers() {
    return Set.of("settlement.dossier.person_id");
  }

  /**
   * When both have an open dossier, the merged one is closed and its handovers go on in the other,
   * so that the director keeps seeing how it goes.
   */
  @Override
  public String merge(PersonId kept, PersonId merged) {
    var goesOn = openOf(kept);
    var moved =
        jdbc.sql(
                """
                with moved as (
                  select id, stage, closed_at, close_reason from settlement.dossier
                  where person_id = :merged),
                handed as (
                  select h.id, h.dossier_id from settlement.handover h
                  join moved on moved.id = h.dossier_id
                  where :goesOn::uuid is not null and moved.stage <> 'CLOSED')
                select jsonb_build_object(
                  'into', :goesOn::uuid,
                  'dossiers', coalesce((select jsonb_agg(to_jsonb(moved)) from moved), '[]'),
                  'handovers', coalesce((select jsonb_agg(to_jsonb(handed)) from handed), '[]'))::text
                """)
            .param("merged", merged.value())
            .param(
                "goesOn", goesOn.isEmpty() ? null : goesOn.getFirst().value(), java.sql.Types.OTHER)
            .query(String.class)
            .single();
    if (!goesOn.isEmpty()) {
      jdbc.sql(
              """
              update settlement.handover h set dossier_id = :into from settlement.dossier d
              where d.id = h.dossier_id and d.person_id = :merged and d.stage <> 'CLOSED'
              """)
          .param("into", goesOn.getFirst().value())
          .param("merged", merged.value())
          .update();
      jdbc.sql(
              """
              update settlement.dossier
              set stage = 'CLOSED', closed_at = ?, close_reason = 'merged',
                  version = version + 1
              where person_id = ? and stage <> 'CLOSED'
              """)
          .params(OffsetDateTime.now(clock), merged.value())
          .update();
    }
    jdbc.sql("update settlement.dossier set person_id = ? where person_id = ?")
        .params(kept.value(), merged.value())
        .update();
    say(kept, Entry.Kind.MERGED);
    return moved;
  }

  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    say(kept, Entry.Kind.UNMERGED);
    jdbc.sql(
            """
            update settlement.dossier d
            set person_id = :merged,
                stage = case when d.close_reason = 'merged' then was.stage else d.stage end,
                closed_at = case when d.close_reason = 'merged' then was.closed_at
                                 else d.closed_at end,
                close_reason = case when d.close_reason = 'merged' then was.close_reason
                                    else d.close_reason end,
                version = d.version + 1
            from jsonb_to_recordset(:moved::jsonb -> 'dossiers')
              as was (id uuid, stage text, closed_at timestamptz, close_reason text)
            where d.id = was.id and d.person_id = :kept
            """)
        .param("merged", merged.value())
        .param("kept", kept.value())
        .param("moved", moved)
        .update();
    jdbc.sql(
            """
            update settlement.handover h set dossier_id = was.dossier_id
            from jsonb_to_recordset(:moved::jsonb -> 'handovers') as was (id uuid, dossier_id uuid)
            where h.id = was.id
            """)
        .param("moved", moved)
        .update();
  }

  @Override
  public String export(PersonId person) {
    var named = new StringBuilder();
    for (var table : below()) {
      named
          .append(", '")
          .append(table)
          .append("', coalesce((select jsonb_agg(to_jsonb(b) - 'territory_id') from ")
          .append(table)
          .append(" b where b.dossier_id = d.id), '[]')");
    }
    return jdbc.sql(
            "select coalesce(jsonb_agg(jsonb_build_object('dossier', to_jsonb(d) - 'territory_id'"
                + named
                + ")), '[]')::text from settlement.dossier d where d.person_id = ?")
        .param(person.value())
        .query(String.class)
        .single();
  }

  @Override
  public void erase(PersonId person) {
    for (var table : below()) {
      jdbc.sql(
              "delete from "
                  + table
                  + " where dossier_id in (select id from settlement.dossier where person_id = ?)")
          .param(person.value())
          .update();
    }
    jdbc.sql("delete from settlement.dossier where person_id = ?").param(person.value()).update();
  }

  /** Names come quoted from the database's own catalogue. */
  private List<String> below() {
    return jdbc.sql(
            """
            select conrelid::regclass::text from pg_constraint
            where contype = 'f' and confrelid = 'settlement.dossier'::regclass
              and exists (select 1 from pg_attribute a
                          where a.attrelid = conrelid and a.attnum = conkey[1]
                            and a.attname = 'dossier_id')
            order by 1
            """)
        .query(String.class)
        .list();
  }

  private List<DossierId> openOf(PersonId person) {
    return jdbc.sql(
            """
            select id from settlement.dossier where person_id = ? and stage <> 'CLOSED'
            order by opened_at desc limit 1
            """)
        .param(person.value())
        .query((row, _) -> new DossierId(row.getObject("id", java.util.UUID.class)))
        .list();
  }

  private void say(PersonId kept, Entry.Kind kind) {
    openOf(kept)
        .forEach(dossier -> timeline.add(dossier, kind, null, null, null, Entry.Readers.STAFF));
  }
}
