package fr.ancrage.settlement.web;

import fr.ancrage.messaging.web.ThreadView;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person's own page, phone first.
 *
 * @param base where its forms are sent
 * @param next the very next step, null when nothing is left
 * @param referent who helps, by name
 * @param mine steps that are theirs to do, by the day to start them
 * @param missing what authorities say is missing in files they received
 * @param changes what moved last in the plan, and why
 * @param rhythms how often they may be told what is new
 * @param calendarShared whether an address to follow their dates is in use
 * @param papers what they must bring, and what is there
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
    List<Missing> missing,
    List<ChangeRow> changes,
    List<TimelineEntry> timeline,
    ThreadView thread,
    boolean calendarShared,
    List<Choice> rhythms,
    int progress,
    PaperBox papers,
    MandateLine mandate) {
  private static final int FIRST = 5;

  /** The steps of theirs that come first. */
  public List<StepRow> first() {
    return mine.subList(0, Math.min(FIRST, mine.size()));
  }

  /** Those that can wait, folded so that a telephone shows the rest. */
  public List<StepRow> later() {
    return mine.subList(first().size(), mine.size());
  }

  /** A step whose file is not complete, and what is missing in it. */
  public record Missing(String step, Term authority, String words) {}
}
