package fr.ancrage.messaging;

import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.Territory;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The message thread of a subject, between a person and those who follow them. The other side is
 * written to once for each stretch of unread messages, not once for each message.
 */
@Service
public class Threads {
  /** Purpose of the links with which a person reads and answers; the object is the subject. */
  public static final String PURPOSE = "messages";

  /** Longest message. */
  public static final int MOST = 5000;

  private static final Duration LIFE = Duration.ofDays(90);

  private final ThreadStore store;
  private final ThreadMails mails;
  private final KnownSubjects subjects;
  private final Links links;
  private final ApplicationEventPublisher events;

  Threads(
      ThreadStore store,
      ThreadMails mails,
      KnownSubjects subjects,
      Links links,
      ApplicationEventPublisher events) {
    this.store = store;
    this.mails = mails;
    this.subjects = subjects;
    this.links = links;
    this.events = events;
  }

  /** What the thread hangs on, and who is its named contact. */
  public Subject subject(UUID subject) {
    return subjects.get(subject);
  }

  /** A new link with which the person reads and answers. */
  @Transactional
  public String link(UUID subject) {
    var about = subjects.get(subject);
    return links.make(
        TerritoryScope.required(), PURPOSE, subject, about.person(), null, LIFE, false);
  }

  /**
   * Writes.
   *
   * @param id made with the form, so that sending it twice writes once
   */
  @Transactional
  public void write(
      Territory territory, UUID subject, UUID id, Author by, boolean fromPerson, String words) {
    var about = subjects.get(subject);
    var thread = store.lock(territory.id(), subject, about.person());
    var waiting = store.unread(thread, fromPerson);
    if (!store.add(id, thread, fromPerson, by, words.strip())) {
      return;
    }
    // Whoever answers has read what came before.
    store.read(subject, !fromPerson);
    if (waiting == 0) {
      if (fromPerson) {
        mails.toTeam(territory, about, by);
      } else {
        mails.toPerson(territory, about, by, words.strip(), link(subject));
      }
    }
    events.publishEvent(new MessageWritten(territory.id(), subject, by, fromPerson));
  }

  /** All messages, oldest first. */
  public List<Message> of(UUID subject) {
    return store.messages(subject);
  }

  /** One side has seen what the other wrote. */
  @Transactional
  public void read(UUID subject, boolean byPerson) {
    store.read(subject, !byPerson);
  }

  /** How many messages each subject's person wrote that nobody of the team has seen. */
  public Map<UUID, Integer> unreadByTeam(Collection<UUID> subjects) {
    return store.unread(subjects, true);
  }

  /** The same for every subject of the territory at work, without those that wait for nothing. */
  public Map<UUID, Integer> unreadByTeam() {
    return store.unreadByTeam();
  }

  /** How many messages wait for the person. */
  public int unreadByPerson(UUID subject) {
    return store.unread(List.of(subject), false).getOrDefault(subject, 0);
  }

  /** The person of a subject. */
  public PersonId person(UUID subject) {
    return subjects.get(subject).person();
  }
}
