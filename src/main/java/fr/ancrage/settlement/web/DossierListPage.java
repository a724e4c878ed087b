package fr.ancrage.settlement.web;

import fr.ancrage.people.SavedPanel;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.PageLinks;
import fr.ancrage.shared.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of dossiers.
 *
 * @param view code of the chip, kept by the search form
 * @param offices on which steps under way wait
 * @param narrowed whether a search or a filter hides rows
 */
public record DossierListPage(
    String url,
    String newUrl,
    String pasteUrl,
    String duplicatesUrl,
    String exportUrl,
    String bulkUrl,
    String here,
    String lead,
    List<FilterChip> chips,
    String view,
    String words,
    List<Choice> professions,
    List<Choice> employers,
    List<Choice> followers,
    List<Choice> offices,
    List<Choice> sorts,
    List<Row> rows,
    PageLinks pages,
    boolean narrowed,
    List<Choice> colleagues,
    List<Choice> reasons,
    SavedPanel saved,
    String boardUrl,
    String countsUrl,
    String templatesUrl) {

  /**
   * One dossier: who, what stands behind the name, where it stands.
   *
   * @param unread messages that wait for an answer, for the concierge
   */
  public record Row(
      String id,
      String url,
      String name,
      String facts,
      Tone tone,
      String stage,
      @Nullable String when,
      @Nullable String unread) {}
}
