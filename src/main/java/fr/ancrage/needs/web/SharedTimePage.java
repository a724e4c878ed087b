package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of part-time needs that make one job, and the joint offers drafted from them. */
public record SharedTimePage(
    NeedTabs tabs, String url, List<Choice> wished, List<Pair> pairs, List<Offer> offers) {
  /** A pair that could be one job, with the reasons. */
  public record Pair(
      String first, String second, String title, String reasons, Half one, Half other) {}

  /** One half of it. */
  public record Half(String url, String title, String facts, @Nullable String halfDays) {}

  /** A joint offer. */
  public record Offer(String url, String title, String facts, Tone tone, String state) {}

  /**
   * One joint offer: its text, who confirmed it.
   *
   * @param saved what somebody else wrote meanwhile; null when nobody did
   */
  public record One(
      String url,
      String backUrl,
      String title,
      Tone tone,
      String state,
      Form form,
      int version,
      List<Side> sides,
      @Nullable String saved) {}

  /** One side. {@code mayAgree} whether the reader confirms for it. */
  public record Side(String which, String name, Half half, boolean agreed, boolean mayAgree) {}
}
