package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post beside a profile, or a profile beside a post.
 *
 * @param verdict in words: everything fits, or how much would have to give
 */
public record FitRow(
    String title,
    @Nullable String url,
    String facts,
    Tone tone,
    String verdict,
    List<Condition> conditions,
    String id) {
  /** One condition or wish: met, unknown or not, in words. */
  public record Condition(Tone tone, String state, String words, boolean hard) {}
}
