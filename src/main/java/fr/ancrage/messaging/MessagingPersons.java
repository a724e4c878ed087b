package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.people.PersonTable;
import fr.ancrage.people.PersonTree;
import fr.ancrage.people.PersonalData;
import java.util.List;
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

  @Bean
  PersonalData digestsOfPersons(JdbcClient jdbc) {
    return PersonTable.keyed(jdbc, "messaging.digest", "person_id", "territory_id");
  }

  @Bean
  PersonalData appointmentsOfPersons(JdbcClient jdbc) {
    return PersonTree.of(
        jdbc,
        "messaging.appointment",
        """
        select coalesce(jsonb_agg(jsonb_build_object(
          'with', (select name from people.account where id = a.host_id),
          'kind', a.kind, 'place', a.place, 'words', a.words, 'state', a.state, 'zone', a.zone,
          'minutes', a.minutes, 'answer', a.declined_words, 'offered_at', a.offered_at,
          'changed_at', a.changed_at,
          'offered', (select coalesce(jsonb_agg(s.starts_at order by s.starts_at), '[]')
                      from messaging.slot s where s.appointment_id = a.id),
          'booked', (select jsonb_build_object('starts_at', s.starts_at, 'booked_at', b.booked_at)
                     from messaging.booking b join messaging.slot s on s.id = b.slot_id
                     where b.appointment_id = a.id)) order by a.offered_at), '[]')::text
        from messaging.appointment a where a.person_id = :who
        """,
        List.of("messaging.booking", "messaging.slot"),
        "appointment_id");
  }

  /** The merged person's thread stays with its dossier, which is the kept person's from then on. */
  @Bean
  PersonalData threadsOfPersons(JdbcClient jdbc) {
    return PersonTree.of(
        jdbc,
        "messaging.thread",
        """
        select coalesce(jsonb_agg(jsonb_build_object(
          'messages', (select coalesce(jsonb_agg(jsonb_build_object(
                         'by', m.author_name, 'words', m.words, 'sent_at', m.sent_at,
                         'read_at', m.read_at) order by m.written), '[]')
                       from messaging.message m where m.thread_id = t.id))), '[]')::text
        from messaging.thread t where t.person_id = :who
        """,
        List.of("messaging.message"),
        "thread_id");
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
