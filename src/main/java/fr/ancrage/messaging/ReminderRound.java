package fr.ancrage.messaging;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of an appointment that still stands as it was planned. */
@Component
class ReminderRound {
  private final AppointmentStore store;
  private final AppointmentMails mails;

  ReminderRound(AppointmentStore store, AppointmentMails mails) {
    this.store = store;
    this.mails = mails;
  }

  @Transactional
  public void remind(Reminders.Due due) {
    store
        .find(new AppointmentId(due.appointment()))
        .filter(appointment -> appointment.sequence() == due.sequence())
        .ifPresent(
            appointment -> {
              var slot = appointment.booked();
              if (slot != null) {
                mails.remind(appointment, slot);
              }
            });
  }
}
