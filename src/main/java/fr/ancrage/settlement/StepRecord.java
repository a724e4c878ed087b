package fr.ancrage.settlement;

import fr.ancrage.planning.Progress;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has really happened to a step; local dates.
 *
 * @param startedOn the file was sent, the work began
 * @param completeOn the authority held the file complete
 * @param doneOn the decision, or the end
 * @param outcome {@code granted}, {@code refused} or the id of a step; null while open
 * @param missing what the authority says is missing in the file; null when nothing is
 * @param version 0 for a step of which nothing is recorded
 */
public record StepRecord(
    String step,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate completeOn,
    @Nullable LocalDate doneOn,
    @Nullable String outcome,
    @Nullable String note,
    @Nullable String missing,
    int version) {

  /** Of a step in whose file nothing is said to be missing. */
  public StepRecord(
      String step,
      @Nullable LocalDate startedOn,
      @Nullable LocalDate completeOn,
      @Nullable LocalDate doneOn,
      @Nullable String outcome,
      @Nullable String note,
      int version) {
    this(step, startedOn, completeOn, doneOn, outcome, note, null, version);
  }

  /** A step of which nothing is recorded. */
  public static StepRecord nothing(String step) {
    return new StepRecord(step, null, null, null, null, null, 0);
  }

  /** As the planner reads it. */
  public Progress progress() {
    return new Progress(startedOn, completeOn, doneOn, outcome);
  }

  /** Whether it is over, whatever its outcome. */
  public boolean over() {
    return doneOn != null || Progress.REFUSED.equals(outcome);
  }
}
