package fr.ancrage.matching;

import fr.ancrage.people.AboutPersons;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A joint search is of two persons. */
@Configuration(proxyBeanMethods = false)
class JointPersons {
  private static final String TABLE = "matching.joint_search";

  @Bean
  PersonalData jointSearchesOfOne(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, TABLE, "one_id");
  }

  @Bean
  PersonalData jointSearchesOfOther(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, TABLE, "other_id");
  }

  @Bean
  AboutPersons personsOfJointSearches(JdbcClient jdbc) {
    return ids ->
        jdbc.sql(
                """
                select unnest(array[one_id, other_id]) from matching.joint_search
                where id = any (?)
                """)
            .param(ids.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
  }
}
