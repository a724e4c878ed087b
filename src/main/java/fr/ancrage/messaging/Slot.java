package fr.ancrage.messaging;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A time offered: wall time in its zone, so that it stays right when clocks change.
 *
 * @param taken whether the host is booked elsewhere at that time
 */
public record Slot(UUID id, LocalDateTime startsAt, ZoneId zone, int minutes, boolean taken) {
  /** When it begins. */
  public ZonedDateTime start() {
    return startsAt.atZone(zone);
  }

  /** When it ends. */
  public ZonedDateTime end() {
    return start().plusMinutes(minutes);
  }
}
