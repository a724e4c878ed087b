package fr.ancrage.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something dated for a calendar that somebody subscribes to. Others may read it over a shoulder:
 * no more personal data than needed.
 *
 * @param uid stable and unique, such as the id of what it shows
 * @param day for an event that lasts the day
 * @param start for an event with times, as is {@code end}
 * @param changedAt when what it says was last changed; the feed stays the same until then
 */
public record CalendarEvent(
    String uid,
    String title,
    @Nullable String where,
    @Nullable LocalDate day,
    @Nullable ZonedDateTime start,
    @Nullable ZonedDateTime end,
    Instant changedAt) {

  /** An event that lasts the day. */
  public static CalendarEvent on(String uid, String title, LocalDate day, Instant changedAt) {
    return new CalendarEvent(uid, title, null, day, null, null, changedAt);
  }

  /** An event with times. */
  public static CalendarEvent at(
      String uid,
      String title,
      @Nullable String where,
      ZonedDateTime start,
      ZonedDateTime end,
      Instant changedAt) {
    return new CalendarEvent(uid, title, where, null, start, end, changedAt);
  }
}
