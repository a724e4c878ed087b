package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The departures that the reader may know. */
public record DeparturePage(
    NeedTabs tabs, String url, String newUrl, String exportUrl, String lead, List<Row> rows) {
  /**
   * One of them.
   *
   * @param mine whether the reader declared it, and so may let it be shown
   * @param mayAsk whether the reader may ask who declared it
   * @param needUrl what it is shown as
   */
  public record Row(
      String url,
      String title,
      String facts,
      @Nullable String words,
      Tone tone,
      String state,
      boolean mine,
      boolean mayAsk,
      @Nullable String needUrl) {}

  /** The form of one; {@code saved} is what somebody else saved meanwhile. */
  public record Edit(
      String title,
      String url,
      String backUrl,
      Form form,
      List<String> suggestions,
      List<Choice> organisations,
      List<String> communes,
      List<Choice> kinds,
      @Nullable List<NeedWords.Term> saved) {}
}
