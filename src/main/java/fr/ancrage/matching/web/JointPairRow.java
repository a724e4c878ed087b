package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two posts for two people, and where they would live.
 *
 * @param home the commune from which the longer way is shortest
 */
public record JointPairRow(Half one, Half other, String home, Tone tone, String verdict) {
  /**
   * One of the posts.
   *
   * @param who whose it would be
   * @param way to work from the home, in words
   * @param propose where staff propose that post to them; null for the person
   */
  public record Half(
      String who,
      String title,
      String where,
      String way,
      List<FitRow.Condition> conditions,
      @Nullable String url,
      @Nullable Propose propose) {}

  /** A link: where to, its word, and what it does to whom. */
  public record Propose(String url, String label, String said) {}
}
