package fr.ancrage.careers;

import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CareersPersons {
  @Bean
  PersonalData careerWishesOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "careers.wish", "person_id", "goal");
  }

  @Bean
  PersonalData trainingsOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "careers.enrolment", "person_id", "session_id");
  }

  @Bean
  PersonalData locumsOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "careers.locum", "person_id");
  }
}
