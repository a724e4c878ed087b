package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonalData;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MessagingPersons {
  @Bean
  PersonalData linksOfPersons(JdbcClient jdbc) {
    return PersonTable.owned(jdbc, "messaging.link", "person_id");
  }

  /** Mail names its reader by address: it is found through the address of the record. */
  @Bean
  PersonalData mailOfPersons(JdbcClient jdbc) {
    return new MailOfPersons(jdbc);
  }

  private record MailOfPersons(JdbcClient jdbc) implements PersonalData {
    @Override
    public String name() {
      return "messaging.mail";
    }

    @Override
    public Set<String> covers() {
      return Set.of();
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
                'subject', m.subject, 'text', m.plain, 'queued_at', m.queued_at,
                'sent_at', m.sent_at) order by m.queued_at), '[]')::text
              from messaging.mail m join people.person p on p.email = m.recipient::citext
              where p.id = ?
              """)
          .param(person.value())
          .query(String.class)
          .single();
    }

    @Override
    public void erase(PersonId person) {
      jdbc.sql(
              """
              delete from messaging.mail
              where recipient::citext = (select email from people.person where id = ?)
              """)
          .param(person.value())
          .update();
    }
  }
}
