package fr.ancrage.settlement.web;

<<<<<<< HEAD
import fr.ancrage.shared.web.TimelineEntry;
=======
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
>>>>>>> 38b58dc (settlement: handed over, search, persons, duplicates)
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
<<<<<<< HEAD
 * The person's own page, phone first.
 *
 * @param base where its forms are sent
 * @param next the very next step, null when nothing is left
 * @param referent who helps, by name
 * @param mine steps that are theirs to do, by the day to start them
 * @param interviewUrl where they can answer more questions, null when there is nowhere
 */
public record PersonPage(
    String base,
    String name,
    String territory,
    @Nullable String headline,
    @Nullable StepRow next,
    List<StepRow> soon,
    List<StepRow> mine,
    List<StepRow> theirs,
    List<StepRow> done,
    List<StepRow> offered,
    @Nullable String referent,
    @Nullable String referentEmail,
    @Nullable String phone,
    @Nullable String interviewUrl,
    @Nullable PlanTimeline picture,
    List<GateRow> gates,
    List<TimelineEntry> timeline,
    int progress) {}
=======
 * One person's record.
 *
 * @param exportUrl null for who must not see the household, which is in it
 */
public record PersonPage(
    String url,
    String name,
    @Nullable String dossierUrl,
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
>>>>>>> 38b58dc (settlement: handed over, search, persons, duplicates)
