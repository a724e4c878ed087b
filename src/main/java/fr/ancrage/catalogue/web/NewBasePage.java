package fr.ancrage.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A newer base: what it brings, and what the territory must settle.
 *
 * @param from the base that the territory works with; null when there is nothing to take up
 */
public record NewBasePage(
    DraftBar bar,
    String url,
    @Nullable String from,
    String to,
    boolean taken,
    List<ChangeLine> brings,
    List<Open> conflicts) {

  /** One conflict; the values are null when the whole thing is gone. */
  public record Open(
      String key,
      String what,
      String why,
      @Nullable String before,
      @Nullable String mine,
      @Nullable String theirs,
      String keep,
      String take) {}
}
