package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom an organisation handed over, and how it goes; nothing of the family, no nationality. */
public record HandedOverPage(String newUrl, List<FilterChip> chips, List<Row> rows, boolean none) {
  /**
   * One person.
   *
   * @param practice when they may practise, in words
   */
  public record Row(
      String name,
      String facts,
      Tone tone,
      String stage,
      String movement,
      @Nullable String practice,
      String follower) {}
}
