package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person may become.
 *
 * @param job today; null when unknown
 * @param goals chosen among all jobs, for wishes that no bridge leads to
 * @param sessions trainings they may be put on
 */
public record CareerPage(
    String url,
    String backUrl,
    String name,
    @Nullable String job,
    List<BridgeLine> lines,
    List<Row> wishes,
    List<Choice> goals,
    List<Choice> employers,
    List<Choice> sessions) {
  /** One wish. */
  public record Row(String goal, String label, String facts) {}
}
