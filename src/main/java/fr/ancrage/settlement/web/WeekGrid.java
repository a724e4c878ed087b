package fr.ancrage.settlement.web;

import fr.ancrage.messaging.Busy;
import fr.ancrage.shared.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The half-hours of a working week, on the territory's clocks. */
record WeekGrid(LocalDate monday, ZoneId zone) {
  private static final int DAYS = 5;
  private static final LocalTime OPENS = LocalTime.of(8, 30);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final int STEP = 30;

  /** The week of this day; at the week-end, the one that follows. */
  static WeekGrid of(LocalDate day, ZoneId zone) {
    var working = day.getDayOfWeek().getValue() > DAYS ? day.plusDays(2) : day;
    return new WeekGrid(working.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
  }

  Instant from() {
    return monday.atStartOfDay(zone).toInstant();
  }

  Instant to() {
    return monday.plusWeeks(1).atStartOfDay(zone).toInstant();
  }

  /** The days, without what is past; the first with slots and those with ticks are unfolded. */
  List<DeskDay> days(List<Busy> busy, Set<String> ticked, Instant now, Texts t) {
    var days = new ArrayList<DeskDay>();
    for (var i = 0; i < DAYS; i++) {
      var date = monday.plusDays(i);
      var slots = new ArrayList<DeskSlot>();
      for (var time = OPENS; time.isBefore(CLOSES); time = time.plusMinutes(STEP)) {
        var start = date.atTime(time).atZone(zone).toInstant();
        if (start.isAfter(now)) {
          var end = start.plusSeconds(STEP * 60L);
          var value = date.atTime(time).toString();
          slots.add(
              new DeskSlot(
                  value,
                  t.time(time),
                  busy.stream().anyMatch(other -> other.overlaps(start, end)),
                  ticked.contains(value)));
        }
      }
      var chosen = slots.stream().anyMatch(slot -> slot.ticked());
      var first = !slots.isEmpty() && days.stream().noneMatch(day -> day.open());
      days.add(new DeskDay(t.day(date), List.copyOf(slots), chosen || first));
    }
    return days;
  }
}
