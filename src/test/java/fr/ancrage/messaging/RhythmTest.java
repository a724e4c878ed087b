package fr.ancrage.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Test
  void dailyIsEachWorkingDayOnce() {
    assertThat(Rhythm.DAILY.due(MONDAY, null)).isTrue();
    assertThat(Rhythm.DAILY.due(MONDAY, MONDAY)).isFalse();
    assertThat(Rhythm.DAILY.due(MONDAY.plusDays(1), MONDAY)).isTrue();
    assertThat(Rhythm.DAILY.due(MONDAY.plusDays(5), MONDAY.plusDays(4))).isFalse();
  }

  @Test
  void weeklyIsOnMondaysAndIsMadeUpFor() {
    assertThat(Rhythm.WEEKLY.due(MONDAY, null)).isTrue();
    assertThat(Rhythm.WEEKLY.due(MONDAY.plusDays(1), null)).isFalse();
    assertThat(Rhythm.WEEKLY.due(MONDAY.plusDays(8), MONDAY)).isTrue();
    assertThat(Rhythm.WEEKLY.due(MONDAY.plusDays(3), MONDAY)).isFalse();
  }

  @Test
  void neverIsNever() {
    assertThat(Rhythm.NEVER.due(MONDAY, null)).isFalse();
  }
}
