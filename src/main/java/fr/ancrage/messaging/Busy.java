package fr.ancrage.messaging;

import java.time.Instant;

/** A time at which somebody is booked. */
public record Busy(Instant from, Instant to) {
  /** Whether the two times overlap. */
  public boolean overlaps(Instant start, Instant end) {
    return from.isBefore(end) && start.isBefore(to);
  }
}
