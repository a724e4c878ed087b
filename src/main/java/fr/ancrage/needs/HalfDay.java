package fr.ancrage.needs;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A morning or an afternoon of the week: {@code mon-am}. */
public record HalfDay(DayOfWeek day, boolean afternoon) {
  private static final List<HalfDay> WEEK = week();

  /** As it is kept and sent. */
  public String code() {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT) + (afternoon ? "-pm" : "-am");
  }

  /** The fourteen of a week, in order. */
  public static List<HalfDay> all() {
    return WEEK;
  }

  /** The half-day of this code. */
  public static Optional<HalfDay> of(String code) {
    return WEEK.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Those of these codes, in the order of the week; codes of none are left out. */
  public static List<HalfDay> of(Collection<String> codes) {
    return WEEK.stream().filter(one -> codes.contains(one.code())).toList();
  }

  private static List<HalfDay> week() {
    var week = new ArrayList<HalfDay>();
    for (var day : DayOfWeek.values()) {
      week.add(new HalfDay(day, false));
      week.add(new HalfDay(day, true));
    }
    return List.copyOf(week);
  }
}
