package fr.ancrage.needs.web;

import fr.ancrage.people.SavedPanel;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of needs.
 *
 * @param newUrl null for who only reads
 * @param view code of the chip, kept by the search form
 * @param unknownCommune what to say of a commune that nobody knows; null when it is known
 * @param narrowed whether a filter hides rows
 */
public record NeedListPage(
    NeedTabs tabs,
    String url,
    @Nullable String newUrl,
    @Nullable String importUrl,
    @Nullable String replacementsUrl,
    String exportUrl,
    String lead,
    List<FilterChip> chips,
    String view,
    String words,
    String commune,
    List<String> communes,
    List<Choice> distances,
    List<Choice> professions,
    List<Choice> organisations,
    List<Choice> urgencies,
    List<Choice> sorts,
    @Nullable String unknownCommune,
    List<Row> rows,
    PageLinks pages,
    boolean narrowed,
    SavedPanel saved) {
  /** One need: what is sought, where and when, how fresh it is. */
  public record Row(
      String url,
      String title,
      String facts,
      String fresh,
      Tone tone,
      String state,
      boolean mine) {}
}
