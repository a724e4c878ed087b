package fr.ancrage.feedback;

import fr.ancrage.messaging.LinkOver;
import fr.ancrage.messaging.Links;
import fr.ancrage.people.PersonId;
import fr.ancrage.people.Persons;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking how it goes by a link without account, and what came back. */
@Service
public class Asks {
  /** Longest free words. */
  public static final int MOST = 2000;

  private static final String PURPOSE = "feedback";
  private static final Duration LIFE = Duration.ofDays(60);

  private final AskStore store;
  private final List<AskSubjects> subjects;
  private final Links links;
  private final Persons persons;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Asks(
      AskStore store,
      List<AskSubjects> subjects,
      Links links,
      Persons persons,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.subjects = subjects;
    this.links = links;
    this.persons = persons;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Puts the questions; what is returned is the token of the link. None for who has said no. */
  @Transactional
  public Optional<String> put(TerritoryId territory, PersonId person, UUID subject, int months) {
    if (refused(person)) {
      return Optional.empty();
    }
    var id = Ids.next();
    store.add(id, territory, person, subject, months);
    return Optional.of(links.make(territory, PURPOSE, id, person, null, LIFE, false));
  }

  /** What a link opens; over (410) once what it is about has ended without arriving. */
  public Ask open(String token) {
    var ask = store.get(links.require(token, PURPOSE).object());
    if (subjects.stream().noneMatch(one -> one.open(ask.subject()))) {
      throw new LinkOver(LinkOver.Reason.ENDED);
    }
    return ask;
  }

  /** Keeps the answer; a second one corrects the first. */
  @Transactional
  public void answer(Territory territory, String token, Answer answer) {
    var ask = open(token);
    store.answer(ask.id(), answer);
    if (!answer.equals(ask.answer())) {
      var name = persons.get(ask.person()).name();
      events.publishEvent(new Answered(territory, ask, answer, name));
    }
  }

  /** They do not want to be asked again. */
  @Transactional
  public void refuse(Territory territory, String token) {
    jdbc.sql(
            """
            insert into feedback.refusal (person_id, territory_id, refused_at)
            values (?, ?, ?) on conflict (person_id) do nothing
            """)
        .params(open(token).person().value(), territory.id().value(), OffsetDateTime.now(clock))
        .update();
  }

  /** Whether they have said no. */
  public boolean refused(PersonId person) {
    return jdbc.sql("select exists (select 1 from feedback.refusal where person_id = ?)")
        .param(person.value())
        .query(Boolean.class)
        .single();
  }

  /** What was asked about a subject, the newest first. */
  public List<Ask> of(UUID subject) {
    return store.of(subject);
  }
}
