package fr.ancrage.prospects;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was tried with a prospect, and what it changes: the state, the next day, who was told. */
@Service
public class Contacts {
  private static final int MISSED_DAYS = 2;
  private static final int REACHED_DAYS = 14;
  private static final int LETTER_DAYS = 10;

  private final ContactStore store;
  private final ProspectStore prospects;
  private final Prospects door;
  private final Clock clock;

  Contacts(ContactStore store, ProspectStore prospects, Prospects door, Clock clock) {
    this.store = store;
    this.prospects = prospects;
    this.door = door;
    this.clock = clock;
  }

  /**
   * Something that somebody did.
   *
   * @param informed whether they told where the data come from, and the rights
   * @param next when it is looked at again; null lets the outcome say it
   */
  public record Made(
      Contact.Kind kind,
      Contact.Outcome outcome,
      @Nullable String words,
      LocalDate day,
      boolean informed,
      @Nullable LocalDate next) {}

  /** What was tried, the latest first. */
  public List<Contact> of(UUID prospect) {
    return store.of(prospect);
  }

  /** Notes it. */
  @Transactional
  public UUID note(Territory territory, UUID prospect, Made made, String by) {
    var one = door.get(prospect);
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var next = made.next() == null ? usual(made.outcome(), today) : made.next();
    var now =
        Standing.of(one)
            .in(
                made.outcome() == Contact.Outcome.LATER
                    ? ProspectState.LATER
                    : ProspectState.APPROACHED)
            .until(next);
    if (made.informed()) {
      now = now.informed(clock.instant());
    }
    if (made.outcome().heard()) {
      now = now.heard(clock.instant());
    }
    return change(
        territory.id(), one, made.kind(), made.outcome(), made.words(), made.day(), now, by);
  }

  /** The letter of approach has left, with its notice. */
  @Transactional
  public void wrote(Territory territory, Prospect one, @Nullable String subject, String by) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    change(
        territory.id(),
        one,
        Contact.Kind.LETTER,
        Contact.Outcome.SENT,
        subject,
        today,
        Standing.of(one)
            .in(ProspectState.APPROACHED)
            .until(today.plusDays(LETTER_DAYS))
            .informed(clock.instant()),
        by);
  }

  /** They asked, by the link, to be asked again that day. */
  @Transactional
  public void answeredLater(Territory territory, Prospect one, LocalDate day) {
    change(
        territory.id(),
        one,
        Contact.Kind.ANSWER,
        Contact.Outcome.LATER,
        null,
        LocalDate.now(clock.withZone(territory.zone())),
        Standing.of(one).in(ProspectState.LATER).until(day).heard(clock.instant()),
        one.known().name());
  }

  /**
   * Takes back what somebody noted; what it had changed is as before when nothing came after it.
   *
   * @return false when there is nothing to take back
   */
  @Transactional
  public boolean undo(UUID prospect, UUID contact) {
    var one = door.get(prospect);
    var before = store.before(one.id(), contact);
    if (!store.remove(one.id(), contact)) {
      return false;
    }
    before.ifPresent(was -> prospects.stands(was, one.id()));
    return true;
  }

  private UUID change(
      TerritoryId territory,
      Prospect one,
      Contact.Kind kind,
      Contact.Outcome outcome,
      @Nullable String words,
      LocalDate day,
      Standing now,
      String by) {
    var made = new Contact(Ids.next(), kind, outcome, words, day, clock.instant(), by);
    store.add(territory, one.id(), made, Standing.of(one));
    prospects.stands(now, one.id());
    return made.id();
  }

  private static LocalDate usual(Contact.Outcome outcome, LocalDate today) {
    return switch (outcome) {
      case MISSED -> working(today.plusDays(MISSED_DAYS));
      case SENT -> working(today.plusDays(LETTER_DAYS));
      case REACHED, INTERESTED -> working(today.plusDays(REACHED_DAYS));
      case LATER -> working(today.plusMonths(Answers.LATER_MONTHS.getFirst()));
    };
  }

  /** That day, or the Monday after. */
  static LocalDate working(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
