package fr.ancrage.needs.web;

import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: who answered, who has opened it, who is silent.
 *
 * @param running whether answers are still waited for
 */
public record CampaignPage(
    String url,
    String backUrl,
    String name,
    String lead,
    @Nullable String words,
    String told,
    boolean running,
    List<FilterChip> chips,
    List<Row> rows) {
  /**
   * One structure.
   *
   * @param phoneUrl where somebody answers for it on the phone
   * @param call the number as it is dialled
   */
  public record Row(
      String name,
      String facts,
      Tone tone,
      String state,
      String phoneUrl,
      @Nullable String phone,
      @Nullable String call,
      boolean answered) {}

  /** The campaigns of the territory. */
  public record All(NeedTabs tabs, String url, String newUrl, List<Line> rows) {}

  /** One of them. */
  public record Line(String url, String name, String facts, Tone tone, String state) {}

  /** A campaign before it leaves. */
  public record New(String url, String backUrl, Form form, List<Member> members) {}

  /** Who would be written to; {@code reached} by whom, null when there is nobody. */
  public record Member(String id, String name, @Nullable String reached, boolean chosen) {}
}
