package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who supervises students and interns. */
public record SupervisorPage(
    NeedTabs tabs,
    String lead,
    String url,
    @Nullable String newUrl,
    String exportUrl,
    String publicUrl,
    List<FilterChip> chips,
    String level,
    String words,
    List<Row> rows,
    boolean narrowed) {
  /**
   * One supervisor.
   *
   * @param url where they are said anew; null for whoever may not
   * @param hidden why interns do not see them; null when they do
   */
  public record Row(
      @Nullable String url,
      String name,
      String facts,
      String levels,
      Tone tone,
      String state,
      @Nullable String hidden) {}

  /** The form; {@code saved} is what somebody else saved meanwhile. */
  public record Edit(
      String title,
      String url,
      String backUrl,
      Form form,
      List<Choice> levels,
      List<Choice> organisations,
      List<String> suggestions,
      List<String> communes,
      @Nullable String saved,
      @Nullable String withdrawUrl) {}
}
