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
 * made. An offer moves a new dossier to the stage of the appointment.
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
        var words = offered.appointment().words();
        add(dossier, Entry.Kind.APPOINTMENT_OFFERED, offered.slots() + "", words, offered.by());
        offered(dossier, offered.by());
      }
      case AppointmentBooked booked ->
          add(
              dossier,
              Entry.Kind.APPOINTMENT_BOOKED,
              booked.slot().startsAt().toString(),
              null,
              booked.by());
      case AppointmentDeclined declined ->
          add(dossier, Entry.Kind.MESSAGE, "appointment", declined.words(), declined.by());
      case AppointmentCancelled cancelled -> {
        var slot = cancelled.slot();
        add(
            dossier,
            Entry.Kind.APPOINTMENT_CANCELLED,
            slot == null ? null : slot.startsAt().toString(),
            null,
            cancelled.by());
      }
    }
  }

  /** The words stay in the thread: the timeline only says that something was written. */
  @EventListener
  void message(MessageWritten written) {
    add(new DossierId(written.subject()), Entry.Kind.MESSAGE, null, null, written.by());
  }

  private void offered(DossierId id, Author by) {
    var dossier = dossiers.get(id);
    if (dossier.stage() == Stage.NEW) {
      dossiers.move(id, dossier.version(), Stage.APPOINTMENT, by.account());
    }
  }

  private void add(
      DossierId dossier,
      Entry.Kind kind,
      @Nullable String subject,
      @Nullable String words,
      Author by) {
    if (by.byLink()) {
      timeline.addBy(dossier, kind, subject, words, by.name(), Entry.Readers.PERSON);
    } else {
      timeline.add(dossier, kind, subject, words, by.account(), Entry.Readers.PERSON);
    }
  }
}
