package fr.ancrage.messaging;

import fr.ancrage.shared.Secrets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * A calendar to subscribe to. The same events give the same text, letter for letter, so that
 * clients are told when nothing has changed.
 *
 * @param text the iCalendar object
 * @param etag changes when the text does
 */
public record CalendarFeed(String text, String etag) {
  private static final String EVERY = "PT4H";

  /** The feed of these events under this name. */
  public static CalendarFeed of(String name, List<CalendarEvent> events) {
    var calendar = Ical.calendar();
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), EVERY));
    calendar.add(new XProperty("X-PUBLISHED-TTL", EVERY));
    var zones = new TreeSet<String>();
    var components = new ArrayList<VEvent>();
    for (var event : events) {
      if (event.start() != null) {
        zones.add(event.start().getZone().getId());
      }
      components.add(component(event));
    }
    zones.forEach(zone -> calendar.add(Ical.zone(ZoneId.of(zone))));
    components.forEach(calendar::add);
    var text = Ical.text(calendar);
    return new CalendarFeed(text, '"' + HexFormat.of().formatHex(Secrets.hash(text), 0, 16) + '"');
  }

  private static VEvent component(CalendarEvent event) {
    var component =
        event.start() != null && event.end() != null
            ? new VEvent(event.start(), event.end(), event.title())
            : new VEvent(java.util.Objects.requireNonNull(event.day()), event.title());
    component.replace(new DtStamp(event.changedAt()));
    component.add(new Uid(event.uid()));
    if (event.where() != null) {
      component.add(new Location(event.where()));
    }
    if (event.day() != null) {
      component.add(ImmutableTransp.TRANSPARENT);
    }
    return component;
  }
}
