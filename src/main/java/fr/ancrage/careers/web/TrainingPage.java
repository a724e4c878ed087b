package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One training.
 *
 * @param lead when, where, how many
 * @param candidates people who wish this job and are not on it
 */
public record TrainingPage(
    String url,
    String backUrl,
    String editUrl,
    String title,
    String lead,
    String job,
    @Nullable String trainer,
    @Nullable String words,
    boolean cancelled,
    String cost,
    List<FunderRow> funders,
    @Nullable String unpaid,
    String seats,
    List<Row> people,
    List<Choice> candidates) {
  /** Who pays how much. */
  public record FunderRow(String name, String amount) {}

  /**
   * Somebody on it.
   *
   * @param outcomes what may have come of it
   */
  public record Row(
      String url,
      String personUrl,
      String name,
      @Nullable String job,
      Tone tone,
      String state,
      List<Choice> outcomes) {}
}
