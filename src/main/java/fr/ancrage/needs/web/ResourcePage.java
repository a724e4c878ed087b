package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What members lend or share. */
public record ResourcePage(
    NeedTabs tabs,
    String url,
    @Nullable String newUrl,
    String exportUrl,
    List<FilterChip> chips,
    String kind,
    String words,
    String commune,
    List<String> communes,
    List<Choice> distances,
    @Nullable String unknownCommune,
    List<Row> rows,
    boolean narrowed,
    List<Asked> waiting) {
  /** One resource. */
  public record Row(String url, String title, String facts, String kind, String icon) {}

  /**
   * Something asked for.
   *
   * @param answerUrl where its owner answers; null for others, and once they have
   */
  public record Asked(
      String url,
      String title,
      String facts,
      @Nullable String words,
      Tone tone,
      String state,
      @Nullable String answerUrl) {}

  /** One resource and what was asked for it. */
  public record One(
      String url,
      String backUrl,
      String title,
      String lead,
      @Nullable String words,
      boolean mine,
      boolean withdrawn,
      List<Choice> askers,
      boolean asks,
      List<Asked> loans) {}

  /** Its form; {@code saved} is what somebody else saved meanwhile. */
  public record Edit(
      String title,
      String url,
      String backUrl,
      Form form,
      List<Choice> kinds,
      List<Choice> organisations,
      List<String> suggestions,
      List<String> communes,
      List<NeedFormPage.Day> days,
      @Nullable String saved) {}
}
