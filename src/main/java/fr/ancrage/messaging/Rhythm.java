package fr.ancrage.messaging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How often somebody wants to be told what is new. */
public enum Rhythm {
  /** Each working day on which there is something to tell. */
  DAILY,
  /** On Mondays. */
  WEEKLY,
  NEVER;

  /** As it is stored and sent by forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of this code, or what is usual. */
  public static Rhythm of(@Nullable String code, Rhythm usual) {
    for (var rhythm : values()) {
      if (rhythm.code().equals(code)) {
        return rhythm;
      }
    }
    return usual;
  }

  /** Whether it is the day; a weekly one that was missed is made up for. */
  boolean due(LocalDate today, @Nullable LocalDate looked) {
    if (today.equals(looked)) {
      return false;
    }
    var working = today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    return switch (this) {
      case DAILY -> working;
      case WEEKLY ->
          working
              && (today.getDayOfWeek() == DayOfWeek.MONDAY
                  || (looked != null && looked.isBefore(today.minusDays(6))));
      case NEVER -> false;
    };
  }
}
