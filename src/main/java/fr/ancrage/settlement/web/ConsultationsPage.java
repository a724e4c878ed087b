package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who looked at one's case.
 *
 * @param base the person's page
 */
public record ConsultationsPage(
    String base, List<Row> rows, @Nullable String newerUrl, @Nullable String olderUrl) {
  /**
   * What one somebody did on one day.
   *
   * @param times in words, null for once
   */
  public record Row(
      String day, String who, String acts, String matters, String why, @Nullable String times) {}
}
