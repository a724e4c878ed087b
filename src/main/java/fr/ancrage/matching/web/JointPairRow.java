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
   */
  public record Half(
      String who,
      String title,
      String where,
      String way,
      List<FitRow.Condition> conditions,
      @Nullable String url) {}
}
