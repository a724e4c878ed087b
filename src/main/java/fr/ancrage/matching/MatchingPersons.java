package fr.ancrage.matching;

import fr.ancrage.people.AboutPersons;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MatchingPersons {
  /** One profile at most: the kept record's stands. */
  @Bean
  PersonalData profilesOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "matching.profile", "person_id", "territory_id");
  }

  /** What happened and the visit follow their introduction. */
  @Bean
  PersonalData introductionsOfPersons(JdbcClient jdbc) {
    return new IntroductionsOfPersons(jdbc);
  }

  @Bean
  AboutPersons personsOfProfiles(JdbcClient jdbc) {
    return ids ->
        jdbc.sql(
                """
                select person_id from matching.profile where id = any (:ids)
                union select person_id from matching.introduction where id = any (:ids)
                """)
            .param("ids", ids.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
  }
}
