package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's record.
 *
 * @param journalUrl who looked at it, null for who does not answer for the territory
 * @param exportUrl null for who must not see the household, which is in it
 */
public record RecordPage(
    String url,
    String name,
    @Nullable String dossierUrl,
    @Nullable String journalUrl,
    @Nullable String exportUrl,
    Form form,
    List<Choice> languages,
    List<MergeRow> merges) {

  /** A merge that can be taken back. */
  public record MergeRow(String words, String when, String undoUrl) {}

  /** Two versions of one field. */
  public record Difference(String label, String mine, String saved) {
    /** Whether they say different things. */
    public boolean differs() {
      return !mine.equals(saved);
    }
  }

  /**
   * Somebody saved first: both versions, and the choice.
   *
   * @param form what was typed, with the version now saved, ready to be sent again
   */
  public record Conflict(String url, String name, Form form, List<Difference> differences) {}
}
