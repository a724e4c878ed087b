package fr.ancrage.matching.rest;

import fr.ancrage.matching.Fit;
import fr.ancrage.matching.JointPosts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Feasible pairs in the order asked for.
 *
 * @param forOne how many of the posts the first could take alone
 * @param forOther likewise for the other
 */
@JsonNaming(SnakeCaseStrategy.class)
record PairsJson(List<Pair> pairs, int forOne, int forOther) {

  /** A post for each, the commune where the longer way is shortest, and the wishes left open. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Pair(Half one, Half other, Home home, int openWishes) {}

  /** One of the posts: the way from home in kilometres, and why it fits or what has to give. */
  record Half(UUID need, double km, List<Reason> reasons) {}

  /**
   * One condition or wish.
   *
   * @param state {@code met}, {@code unknown} or {@code not}
   * @param gap by how much it is missed: kilometres, days, points of full time, half-days
   */
  record Reason(String about, boolean condition, String state, long gap) {}

  /** A commune. */
  record Home(String commune, String name) {}

  static PairsJson of(JointPosts.Found found) {
    return new PairsJson(
        found.matches().stream()
            .map(
                match ->
                    new Pair(
                        half(match.one()),
                        half(match.other()),
                        new Home(match.home().code(), match.home().name()),
                        match.open()))
            .toList(),
        found.forOne(),
        found.forOther());
  }

  private static Half half(JointPosts.Half half) {
    return new Half(
        half.post().id(),
        Math.round(half.km() * 10) / 10.0,
        half.fit().conditions().stream().map(PairsJson::reason).toList());
  }

  private static Reason reason(Fit.Condition one) {
    return new Reason(
        one.about().name().toLowerCase(Locale.ROOT),
        one.about().hard(),
        one.state().name().toLowerCase(Locale.ROOT),
        one.gap());
  }
}
