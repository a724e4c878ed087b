package fr.ancrage.feedback;

import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class FeedbackPersons {
  @Bean
  PersonalData asksOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "feedback.ask", "person_id");
  }

  /** One row at most: whoever said no on either record has said no. */
  @Bean
  PersonalData refusalsOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "feedback.refusal", "person_id", "territory_id");
  }
}
