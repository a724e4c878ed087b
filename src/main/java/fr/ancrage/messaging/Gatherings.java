package fr.ancrage.messaging;

import java.net.URI;
import java.time.Clock;
import java.util.List;
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
import org.springframework.stereotype.Service;

/** Gatherings as calendars exchange them (iTIP, RFC 5546): asked, changed, called off. */
@Service
public class Gatherings {
  private final PublicUrl url;
  private final Clock clock;

  Gatherings(PublicUrl url, Clock clock) {
    this.url = url;
    this.clock = clock;
  }

  /** The name in calendars of a thing of ours. */
  public String uid(Object id) {
    return id + "@" + url.host();
  }

  /** It takes place, or takes place otherwise. */
  public Mail.Invitation request(Gathering gathering) {
    return invitation(gathering, "REQUEST");
  }

  /** It is called off, or the guest is not needed any more. */
  public Mail.Invitation cancel(Gathering gathering) {
    return invitation(gathering, "CANCEL");
  }

  private Mail.Invitation invitation(Gathering gathering, String method) {
    var event = new VEvent(gathering.start(), gathering.end(), gathering.title());
    event.replace(new DtStamp(clock.instant()));
    event.add(new Uid(gathering.uid()));
    event.add(new Sequence(gathering.sequence()));
    event.add(new Location(gathering.place()));
    if (gathering.words() != null) {
      event.add(new Description(gathering.words()));
    }
    event.add(
        new Organizer(
            new ParameterList(List.of(new Cn(gathering.organizer().name()))),
            mail(gathering.organizer().email())));
    for (var guest : gathering.guests()) {
      event.add(
          new Attendee(
              new ParameterList(
                  List.of(
                      new Cn(guest.name()),
                      Role.REQ_PARTICIPANT,
                      PartStat.NEEDS_ACTION,
                      Rsvp.FALSE)),
              mail(guest.email())));
    }
    event.add(
        method.equals("CANCEL")
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    var calendar = Ical.calendar();
    calendar.add(new Method(method));
    calendar.add(Ical.zone(gathering.start().getZone()));
    calendar.add(event);
    return new Mail.Invitation(method, Ical.text(calendar));
  }

  private static URI mail(String address) {
    return URI.create("mailto:" + address.replace(" ", "%20"));
  }
}
