package fr.ancrage.messaging;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What every calendar object of ours has in common. */
final class Ical {
  private static final TimeZoneRegistry ZONES =
      TimeZoneRegistryFactory.getInstance().createRegistry();

  /** Characters, so that lines with accents stay under 75 octets. */
  private static final int FOLDED = 60;

  private Ical() {}

  static Calendar calendar() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Ancrage//Ancrage//FR"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    return calendar;
  }

  static VTimeZone zone(ZoneId zone) {
    return Objects.requireNonNull(ZONES.getTimeZone(zone.getId()), zone.getId()).getVTimeZone();
  }

  /** Its text, folded at 75 octets, lines ended by CR LF. */
  static String text(Calendar calendar) {
    var text = new StringWriter();
    try {
      new CalendarOutputter(true, FOLDED).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
