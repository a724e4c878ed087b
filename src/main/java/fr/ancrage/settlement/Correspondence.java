package fr.ancrage.settlement;

import fr.ancrage.messaging.AppointmentNews;
import fr.ancrage.messaging.AppointmentNews.AppointmentBooked;
import fr.ancrage.messaging.AppointmentNews.AppointmentCancelled;
import fr.ancrage.messaging.AppointmentNews.AppointmentDeclined;
import fr.ancrage.messaging.AppointmentNews.AppointmentOffered;
import fr.ancrage.messaging.Author;
import fr.ancrage.messaging.MessageWritten;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Appointments and messages in the timeline of their dossier, in the transaction in which they are
 * made. It only says that something was written: the words may speak of the family, and stay where
 * the concierge and the person read them. An offer moves a new dossier to the stage of the
 * appointment.
 */
@Component
class Correspondence {
  private final Dossiers dossiers;
  private final Timeline timeline;

  Correspondence(Dossiers dossiers, Timeline timeline) {
    this.dossiers = dossiers;
    this.timeline = timeline;
  }

  @EventListener
  void appointment(AppointmentNews news) {
    var dossier = new DossierId(news.appointment().subject());
    switch (news) {
      case AppointmentOffered offered -> {
        add(dossier, Entry.Kind.APPOINTMENT_OFFERED, offered.slots() + "", offered.by());
        offered(dossier, offered.by());
      }
      case AppointmentBooked booked ->
          add(
              dossier,
              Entry.Kind.APPOINTMENT_BOOKED,
              booked.slot().startsAt().toString(),
              booked.by());
      case AppointmentDeclined declined ->
          add(dossier, Entry.Kind.MESSAGE, "appointment", declined.by());
      case AppointmentCancelled cancelled -> {
        var slot = cancelled.slot();
        add(
            dossier,
            Entry.Kind.APPOINTMENT_CANCELLED,
            slot == null ? null : slot.startsAt().toString(),
            cancelled.by());
      }
    }
  }

  @EventListener
  void message(MessageWritten written) {
    add(new DossierId(written.subject()), Entry.Kind.MESSAGE, null, written.by());
  }

  private void offered(DossierId id, Author by) {
    var dossier = dossiers.get(id);
    if (dossier.stage() == Stage.NEW) {
      dossiers.move(id, dossier.version(), Stage.APPOINTMENT, by.account());
    }
  }

  private void add(DossierId dossier, Entry.Kind kind, @Nullable String subject, Author by) {
    if (by.byLink()) {
      timeline.addBy(dossier, kind, subject, null, by.name(), Entry.Readers.PERSON);
    } else {
      timeline.add(dossier, kind, subject, null, by.account(), Entry.Readers.PERSON);
    }
  }
}
