package fr.ancrage.prospects;

import fr.ancrage.people.AboutPersons;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ProspectsPersons {
  /** What was tried goes with them. */
  @Bean
  PersonalData prospectsOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "prospects.prospect", "person_id");
  }

  @Bean
  AboutPersons personsOfProspects(JdbcClient jdbc) {
    return ids ->
        jdbc.sql(
                """
                select person_id from prospects.prospect
                where id = any (:ids) and person_id is not null
                """)
            .param("ids", ids.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
  }
}
