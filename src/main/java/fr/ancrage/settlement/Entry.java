package fr.ancrage.settlement;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One moment in the timeline of a dossier.
 *
 * @param subject what it is about: a step id, a stage, a source, by kind
 * @param words what somebody wrote
 * @param byName who did it, as they were called then
 * @param readers for whom it was written
 */
public record Entry(
    long id,
    Kind kind,
    @Nullable String subject,
    @Nullable String words,
    @Nullable String byName,
    Readers readers,
    Instant happenedAt) {

  /** What happened. */
  public enum Kind {
    OPENED,
    MOVED,
    ASSIGNED,
    NOTE,
    CALL,
    APPOINTMENT_OFFERED,
    APPOINTMENT_BOOKED,
    APPOINTMENT_CANCELLED,
    INTERVIEW_SENT,
    INTERVIEW_SAVED,
    INTERVIEW_FINISHED,
    STEP_STARTED,
    STEP_INCOMPLETE,
    STEP_COMPLETE,
    STEP_DONE,
    STEP_REFUSED,
    STEP_REOPENED,
    STEP_LINK_SENT,
    DATE_SET,
    PLANNED,
    PAGE_SENT,
    MESSAGE,
    DOCUMENT_GIVEN,
    DOCUMENT_SEEN,
    MANDATE_PROPOSED,
    MANDATE_SIGNED,
    MANDATE_REVOKED,
    MERGED,
    UNMERGED,
    CLOSED,
    HELP_ASKED,
    HELP_SOLVED,
    HELP_REFUSED,
    FOLLOW_UP_ASKED,
    FOLLOW_UP_ANSWERED
  }

  /** For whom an entry was written. */
  public enum Readers {
    /** The concierge alone: a note that may speak of the family. */
    CONCIERGE,
    /** The concierge and the person: it speaks of family or home. */
    HOME,
    /** Coordinator and concierge. */
    STAFF,
    /** The person too. */
    PERSON,
    /** The employer's recruiters too: never anything of the household. */
    EMPLOYER
  }

  /** Who reads a timeline. */
  public enum Reader {
    CONCIERGE,
    COORDINATOR,
    PERSON;

    /** What was written for them. */
    Set<Readers> reads() {
      return switch (this) {
        case CONCIERGE -> EnumSet.allOf(Readers.class);
        case COORDINATOR -> EnumSet.of(Readers.STAFF, Readers.PERSON, Readers.EMPLOYER);
        case PERSON -> EnumSet.of(Readers.HOME, Readers.PERSON, Readers.EMPLOYER);
      };
    }
  }
}
