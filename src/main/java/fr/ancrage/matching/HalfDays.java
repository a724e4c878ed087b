package fr.ancrage.matching;

import java.util.List;
import java.util.stream.Stream;

/** Half-days of a week, as needs and profiles write them: {@code mon-am}. */
public final class HalfDays {
  /** Days, in their order. */
  public static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** All fourteen, in their order. */
  public static final List<String> ALL =
      DAYS.stream().flatMap(day -> Stream.of(day + "-am", day + "-pm")).toList();

  private HalfDays() {}

  /** Those that exist, in order, each once. */
  public static List<String> of(List<String> typed) {
    return ALL.stream().filter(typed::contains).toList();
  }
}
