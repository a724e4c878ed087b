package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without account sees: the steps asked of them, and nothing else.
 *
 * @param person who it is about; null for a partner, who sees the request only
 * @param asker who asks
 */
public record SharedStepsPage(
    String url,
    String asker,
    String territory,
    @Nullable String person,
    List<Asked> steps,
    Form form) {

  /** One step to answer. */
  public record Asked(
      String id,
      String name,
      String when,
      String state,
      fr.ancrage.shared.web.Tone tone,
      List<String> documents,
      boolean over,
      boolean started) {}
}
