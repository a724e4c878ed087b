package fr.ancrage.trail;

import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TrailPersons {
  @Bean
  PersonalData milestonesOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "trail.milestone", "person_id");
  }
}
