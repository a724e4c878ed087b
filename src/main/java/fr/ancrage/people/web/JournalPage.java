package fr.ancrage.people.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import fr.ancrage.shared.web.PageLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who saw and changed what.
 *
 * @param form the filter as typed
 * @param about the name of the one person that it is narrowed to
 * @param narrowed whether a filter leaves something out
 */
public record JournalPage(
    String url,
    String teamUrl,
    String sealsUrl,
    String exportUrl,
    Form form,
    @Nullable String about,
    List<Choice> accounts,
    List<Choice> acts,
    List<Row> rows,
    PageLinks pages,
    boolean narrowed) {

  /** One act: who did what, on whom and why, when. */
  public record Row(String who, String what, String whom, String why, String when) {}
}
