package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the territory's own cases took, beside what its catalogue says.
 *
 * @param kept how often promised dates held, one sentence each
 * @param correlation how much the steps of one office go together here, when that can be adopted
 */
public record LearnedPage(
    String catalogueUrl,
    String url,
    List<String> kept,
    List<Row> rows,
    @Nullable String correlation,
    boolean adoptable) {

  /**
   * One step.
   *
   * @param cases how many have ended, and how many still run
   * @param here what one, five and nine cases of ten did not exceed
   * @param proposed durations to adopt; null while the cases are too few
   * @param adopted whether the draft already says so
   */
  public record Row(
      String id,
      String step,
      String url,
      String catalogue,
      String cases,
      String here,
      @Nullable String proposed,
      boolean adopted) {}
}
