package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Busy;
import fr.ancrage.shared.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Times as somebody ticked and typed them.
 *
 * @param starts in order, each once
 * @param wrong what is the matter, null when nothing is
 */
record TypedSlots(List<LocalDateTime> starts, @Nullable String wrong) {
  static final int MOST = 40;
  private static final DateTimeFormatter FRENCH_DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads them.
   *
   * @param ticked wall times of the grid
   * @param days typed, each with the time at the same place
   */
  static TypedSlots read(List<String> ticked, List<String> days, List<String> times, Texts t) {
    var starts = new TreeSet<LocalDateTime>();
    for (var tick : ticked) {
      var start = parsed(tick);
      if (start.isEmpty()) {
        return new TypedSlots(List.of(), t.get("messaging.desk.unreadable"));
      }
      starts.add(start.get());
    }
    for (var i = 0; i < Math.max(days.size(), times.size()); i++) {
      var day = i < days.size() ? days.get(i).strip() : "";
      var time = i < times.size() ? times.get(i).strip() : "";
      if (day.isEmpty() && time.isEmpty()) {
        continue;
      }
      var start = moment(day, time);
      if (start.isEmpty()) {
        return new TypedSlots(List.copyOf(starts), t.get("messaging.desk.unreadable"));
      }
      starts.add(start.get());
    }
    return new TypedSlots(List.copyOf(starts), null);
  }

  /** The same, held against the calendar and the clock. */
  TypedSlots against(List<Busy> busy, int minutes, ZoneId zone, Instant now, Texts t) {
    if (wrong != null) {
      return this;
    }
    if (starts.isEmpty() || starts.size() > MOST) {
      return refused(t.get(starts.isEmpty() ? "messaging.desk.none" : "messaging.desk.many"));
    }
    var problems = new ArrayList<String>();
    for (var start : starts) {
      var said =
          t.get(
              "messaging.appointment.when",
              t.day(start.toLocalDate()),
              t.time(start.toLocalTime()));
      var from = start.atZone(zone);
      var end = from.plusMinutes(minutes).toInstant();
      if (!from.toLocalDateTime().equals(start)) {
        problems.add(t.get("messaging.desk.gap", said));
      } else if (!from.toInstant().isAfter(now)) {
        problems.add(t.get("messaging.desk.past", said));
      } else if (busy.stream().anyMatch(other -> other.overlaps(from.toInstant(), end))) {
        problems.add(t.get("messaging.desk.busy", said));
      }
    }
    return problems.isEmpty() ? this : refused(String.join(" ", problems));
  }

  /** A day and a time, in the ways in which browsers and people write them. */
  static Optional<LocalDateTime> moment(String day, String time) {
    try {
      var date = day.contains("/") ? LocalDate.parse(day, FRENCH_DAY) : LocalDate.parse(day);
      var clock = time.replaceAll("\\s", "").replace('h', ':').replace('H', ':');
      var whole = clock.endsWith(":") ? clock + "00" : clock;
      return Optional.of(
          date.atTime(LocalTime.parse(whole.indexOf(':') == 1 ? "0" + whole : whole)));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private TypedSlots refused(String why) {
    return new TypedSlots(starts, why);
  }

  private static Optional<LocalDateTime> parsed(String tick) {
    try {
      return Optional.of(LocalDateTime.parse(tick));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
