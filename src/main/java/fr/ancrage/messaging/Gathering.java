package fr.ancrage.messaging;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something dated to which several people are invited.
 *
 * @param uid its name in calendars; it never changes
 * @param sequence how often calendars were told of a change
 * @param words what more there is to say
 */
public record Gathering(
    String uid,
    int sequence,
    String title,
    String place,
    @Nullable String words,
    ZonedDateTime start,
    ZonedDateTime end,
    Guest organizer,
    List<Guest> guests) {
  /** Who invites or is invited. */
  public record Guest(String name, String email) {}
}
