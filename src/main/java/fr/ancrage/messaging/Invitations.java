package fr.ancrage.messaging;

import fr.ancrage.people.Account;
import fr.ancrage.people.Person;
import fr.ancrage.shared.Texts;
import java.net.URI;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Appointments as calendars exchange them (iTIP, RFC 5546). */
@Component
class Invitations {
  static final String REQUEST = "REQUEST";
  static final String CANCEL = "CANCEL";

  private final Clock clock;

  Invitations(Clock clock) {
    this.clock = clock;
  }

  /** What calendars are told: the event with its zone, its number of changes and who takes part. */
  Mail.Invitation of(
      String method,
      Appointment appointment,
      Slot slot,
      Account host,
      Person person,
      String title,
      Texts t,
      @Nullable String page) {
    var event = event(appointment, slot, title, t, page);
    event.add(
        new Organizer(
            new ParameterList(java.util.List.of(new Cn(host.name()))), mail(host.email())));
    event.add(attendee(host.name(), host.email(), Role.CHAIR));
    if (person.email() != null) {
      event.add(attendee(person.name(), person.email(), Role.REQ_PARTICIPANT));
    }
    event.add(
        method.equals(CANCEL)
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    return new Mail.Invitation(method, Ical.text(calendar(method, event, slot)));
  }

  /** The event alone, to be kept in a calendar: nobody is invited. */
  String file(Appointment appointment, Slot slot, String title, Texts t, String page) {
    return Ical.text(calendar(null, event(appointment, slot, title, t, page), slot));
  }

  private VEvent event(
      Appointment appointment, Slot slot, String title, Texts t, @Nullable String page) {
    var event = new VEvent(slot.start(), slot.end(), title);
    event.replace(new DtStamp(clock.instant()));
    event.add(new Uid(appointment.uid()));
    event.add(new Sequence(appointment.sequence()));
    event.add(new Location(AppointmentWords.where(t, appointment.kind(), appointment.place())));
    if (page != null) {
      event.add(new Description(t.get("messaging.appointment.mail.change") + "\n" + page));
    }
    return event;
  }

  private static Calendar calendar(@Nullable String method, VEvent event, Slot slot) {
    var calendar = Ical.calendar();
    if (method != null) {
      calendar.add(new Method(method));
    }
    calendar.add(Ical.zone(slot.zone()));
    calendar.add(event);
    return calendar;
  }

  private static Attendee attendee(String name, String address, Role role) {
    return new Attendee(
        new ParameterList(java.util.List.of(new Cn(name), role, PartStat.ACCEPTED, Rsvp.FALSE)),
        mail(address));
  }

  private static URI mail(String address) {
    return URI.create("mailto:" + address.replace(" ", "%20"));
  }
}
