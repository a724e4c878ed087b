package fr.ancrage.people;

import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What this module itself stores about persons, besides the person's own row. */
@Configuration(proxyBeanMethods = false)
class PersonTables {
  @Bean
  PersonalData recruitingFactsOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "people.fact", "person_id", "key");
  }

  @Bean
  PersonalData journalOfPersons(JdbcClient jdbc) {
    return new Journal(jdbc);
  }

  @Bean
  PersonalData auditOfPersons(JdbcClient jdbc) {
    return new AuditOfPersons(jdbc);
  }

  @Bean
  PersonalData consentsOfPersons(JdbcClient jdbc, JsonMapper json, Clock clock) {
    return new ConsentsOfPersons(jdbc, json, clock);
  }

  @Bean
  PersonalData employmentsOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "people.employment", "person_id");
  }

  /** Merges and pairs said to be two people: they are about records, and stay with them. */
  private record Journal(JdbcClient jdbc) implements PersonalData {
    @Override
    public String name() {
      return "people.journal";
    }

    @Override
    public Set<String> covers() {
      return Set.of(
          "people.person.merged_into",
          "people.merge.kept_person_id",
          "people.merge.merged_person_id",
          "people.distinct_pair.first_person_id",
          "people.distinct_pair.second_person_id");
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
                'kept', kept_person_id, 'merged', merged_person_id, 'merged_at', merged_at,
                'undone_at', undone_at)), '[]')::text
              from people.merge where :who in (kept_person_id, merged_person_id)
              """)
          .param("who", person.value())
          .query(String.class)
          .single();
    }

    @Override
    public void erase(PersonId person) {
      jdbc.sql(
              """
              update people.merge set moved = '{}', undone_at = coalesce(undone_at, merged_at)
              where :who in (kept_person_id, merged_person_id)
              """)
          .param("who", person.value())
          .update();
      jdbc.sql(
              """
              delete from people.distinct_pair where :who in (first_person_id, second_person_id)
              """)
          .param("who", person.value())
          .update();
    }
  }
}
