package fr.ancrage.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The person's links to an appointment: good until two days after the last slot. */
@Component
class AppointmentLinks {
  static final String PURPOSE = "appointment";
  private static final Duration AFTER = Duration.ofDays(2);

  private final Links links;
  private final Clock clock;

  AppointmentLinks(Links links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  String make(Appointment appointment, List<Slot> slots, Author by) {
    var now = clock.instant();
    var last = slots.stream().map(slot -> slot.end().toInstant()).max(Instant::compareTo);
    var until = last.filter(end -> end.isAfter(now)).orElse(now).plus(AFTER);
    return links.make(
        appointment.territory(),
        PURPOSE,
        appointment.id().value(),
        appointment.person(),
        by.account(),
        Duration.between(now, until),
        false);
  }
}
