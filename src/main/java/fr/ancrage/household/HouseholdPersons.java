package fr.ancrage.household;

import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class HouseholdPersons {
  @Bean
  PersonalData householdFactsOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "household.fact", "person_id", "key");
  }

  @Bean
  PersonalData wishesOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "household.wish", "person_id", "topic");
  }
}
