package fr.ancrage.settlement.web;

import fr.ancrage.settlement.Entry;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.TimelineEntry;
import fr.ancrage.shared.web.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What happened, in words. */
@Component
class TimelineWords {
  /** One moment as the timeline fragment shows it. */
  TimelineEntry entry(Entry entry, PlanWords words, Texts t, ZoneId zone, LocalDate today) {
    var at = entry.happenedAt().atZone(zone);
    return new TimelineEntry(
        t.get("settlement.moment", t.day(at.toLocalDate(), today), t.time(at.toLocalTime())),
        at.toOffsetDateTime().toString(),
        tone(entry.kind()),
        icon(entry.kind()),
        title(entry, words, t),
        entry.words(),
        entry.byName());
  }

  private static String title(Entry entry, PlanWords words, Texts t) {
    var key = "settlement.entry." + entry.kind().name().toLowerCase(Locale.ROOT);
    var subject = entry.subject() == null ? "" : entry.subject();
    return switch (entry.kind()) {
      case OPENED -> t.get(key, t.get("settlement.source." + subject.toLowerCase(Locale.ROOT)));
      case MOVED -> t.get(key, t.get("settlement.stage." + subject.toLowerCase(Locale.ROOT)));
      case STEP_STARTED,
          STEP_INCOMPLETE,
          STEP_COMPLETE,
          STEP_DONE,
          STEP_REFUSED,
          STEP_REOPENED,
          STEP_LINK_SENT ->
          t.get(key, subject.isEmpty() ? "" : words.step(subject));
      case APPOINTMENT_OFFERED -> t.get(key, subject.isEmpty() ? 1 : Integer.parseInt(subject));
      case APPOINTMENT_BOOKED -> t.get(key, moment(subject, t));
      case APPOINTMENT_CANCELLED ->
          subject.isEmpty()
              ? t.get("settlement.entry.appointment_withdrawn")
              : t.get(key, moment(subject, t));
      case MESSAGE -> t.get(subject.isEmpty() ? key : "settlement.entry.appointment_declined");
      case DATE_SET -> t.get(key, words.anchor(subject));
      case CALL -> t.get(subject.isEmpty() ? key : "settlement.entry.call_unanswered");
      case CLOSED -> t.get(key);
      case HELP_ASKED, HELP_SOLVED, HELP_REFUSED -> t.get(key, t.get("help.kind." + subject));
      case FOLLOW_UP_ASKED -> t.get(key, Integer.parseInt(subject));
      case FOLLOW_UP_ANSWERED -> answered(key, subject.split(" ", -1), t);
      case DOCUMENT_GIVEN, DOCUMENT_SEEN ->
          t.get(key, subject.isEmpty() ? "none" : words.document(subject).french());
      default -> t.get(key, subject);
    };
  }

  /** The months, then what was answered to each question. */
  private static String answered(String key, String[] parts, Texts t) {
    return t.get(
        key,
        Integer.parseInt(parts[0]),
        t.get("feedback.going." + parts[1]),
        t.get("feedback.staying." + parts[2]));
  }

  /** A wall time of the territory, as {@link java.time.LocalDateTime} writes it. */
  private static String moment(String iso, Texts t) {
    var at = LocalDateTime.parse(iso);
    return t.get("settlement.moment", t.day(at.toLocalDate()), t.time(at.toLocalTime()));
  }

  private static Tone tone(Entry.Kind kind) {
    return switch (kind) {
      case STEP_DONE, INTERVIEW_FINISHED, APPOINTMENT_BOOKED, MANDATE_SIGNED -> Tone.DONE;
      case STEP_STARTED, STEP_COMPLETE, APPOINTMENT_OFFERED, INTERVIEW_SENT, MANDATE_PROPOSED ->
          Tone.WAITING;
      case STEP_REFUSED, STEP_INCOMPLETE, APPOINTMENT_CANCELLED -> Tone.LATE;
      case NOTE, CALL, MESSAGE -> Tone.INFO;
      default -> Tone.NEUTRAL;
    };
  }

  private static String icon(Entry.Kind kind) {
    return switch (kind) {
      case OPENED -> "door-open";
      case MOVED -> "arrow-right";
      case ASSIGNED -> "person-check";
      case NOTE -> "journal-text";
      case CALL -> "telephone";
      case APPOINTMENT_OFFERED, APPOINTMENT_BOOKED, APPOINTMENT_CANCELLED -> "calendar-event";
      case INTERVIEW_SENT, INTERVIEW_SAVED, INTERVIEW_FINISHED -> "clipboard-check";
      case STEP_STARTED -> "send";
      case STEP_COMPLETE, STEP_INCOMPLETE -> "files";
      case STEP_DONE -> "check2";
      case STEP_REFUSED -> "x-lg";
      case STEP_REOPENED -> "arrow-counterclockwise";
      case STEP_LINK_SENT, PAGE_SENT -> "link-45deg";
      case DATE_SET, PLANNED -> "calendar3";
      case MESSAGE -> "chat-left-text";
      case DOCUMENT_GIVEN -> "upload";
      case DOCUMENT_SEEN -> "eye";
      case MANDATE_PROPOSED, MANDATE_SIGNED, MANDATE_REVOKED -> "pen";
      case MERGED, UNMERGED -> "person-plus";
      case CLOSED -> "archive";
      case HELP_ASKED -> "question-circle";
      case HELP_SOLVED -> "check2";
      case HELP_REFUSED -> "x-lg";
      case FOLLOW_UP_ASKED, FOLLOW_UP_ANSWERED -> "chat-dots";
    };
  }
}
