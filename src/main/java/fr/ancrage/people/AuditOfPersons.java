package fr.ancrage.people;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the audit keeps of persons: ids, no values. It stays as it was written through merges and
 * erasures, until its retention ends; whoever asks is told which role looked, not who.
 */
record AuditOfPersons(JdbcClient jdbc) implements PersonalData {
  @Override
  public String name() {
    return "people.audit";
  }

  @Override
  public Set<String> covers() {
    return Set.of("people.audit.persons");
  }

  @Override
  public String merge(PersonId kept, PersonId merged) {
    return "{}";
  }

  @Override
  public void undo(PersonId kept, PersonId merged, String moved) {
    // nothing was moved
  }

  @Override
  public String export(PersonId person) {
    return jdbc.sql(
            """
            select coalesce(jsonb_agg(jsonb_build_object(
              'happened_at', a.happened_at, 'purpose', a.purpose, 'action', a.action,
              'subject', a.subject, 'by_link', a.link_id is not null,
              'by_roles', (select jsonb_agg(distinct g.role) from people.role_grant g
                           where g.account_id = a.account_id
                             and g.territory_id = a.territory_id)) order by a.id), '[]')::text
            from people.audit a
            where a.persons && array(select id from people.person
                                     where id = :who or merged_into = :who)
            """)
        .param("who", person.value())
        .query(String.class)
        .single();
  }

  @Override
  public void erase(PersonId person) {
    // ids alone are left, and the segment that holds them is dropped at the end of retention
  }
}
