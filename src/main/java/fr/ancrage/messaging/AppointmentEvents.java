package fr.ancrage.messaging;

import fr.ancrage.people.Accounts;
import fr.ancrage.shared.Texts;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Booked appointments in the calendar of their subject. */
@Component
@Order(1)
class AppointmentEvents implements CalendarSource {
  private final AppointmentStore store;
  private final Accounts accounts;

  AppointmentEvents(AppointmentStore store, Accounts accounts) {
    this.store = store;
    this.accounts = accounts;
  }

  @Override
  public List<CalendarEvent> events(UUID subject, Texts t) {
    return store.of(subject).stream()
        .filter(appointment -> appointment.booked() != null)
        .map(
            appointment -> {
              var slot = Objects.requireNonNull(appointment.booked());
              return CalendarEvent.at(
                  appointment.uid(),
                  t.get("messaging.appointment.title", accounts.get(appointment.host()).name()),
                  AppointmentWords.where(t, appointment.kind(), appointment.place()),
                  slot.start(),
                  slot.end(),
                  appointment.changedAt());
            })
        .toList();
  }
}
