package fr.ancrage.careers.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one may become, for oneself.
 *
 * @param job today; null when nobody has said
 * @param trainings those one is on
 */
public record MyCareerPage(
    String url,
    String backUrl,
    String territory,
    @Nullable String job,
    List<Training> trainings,
    List<BridgeLine> lines) {
  /** A training one is on, and where one stands. */
  public record Training(String title, String facts, Tone tone, String state) {}
}
