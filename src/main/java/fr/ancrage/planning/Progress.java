package fr.ancrage.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a step of a real case.
 *
 * @param fileCompleteOn the day the authority held the file complete
 * @param outcome granted (when absent), refused, or the id of a step that it triggers
 */
public record Progress(
    @Nullable LocalDate startedOn,
    @Nullable LocalDate fileCompleteOn,
    @Nullable LocalDate doneOn,
    @Nullable String outcome) {

  /** The outcome that lets go on. */
  public static final String GRANTED = "granted";

  /** The outcome that stops the step and all that waits for it. */
  public static final String REFUSED = "refused";

  /** Under way since that day. */
  public static Progress started(LocalDate on) {
    return new Progress(on, null, null, null);
  }

  /** Over, with a good end. */
  public static Progress done(@Nullable LocalDate startedOn, LocalDate on) {
    return new Progress(startedOn, null, on, GRANTED);
  }

  /** The day it started: a complete file was lodged at the latest then. */
  public @Nullable LocalDate start() {
    return startedOn != null ? startedOn : fileCompleteOn;
  }

  /** Whether anything was recorded. */
  public boolean recorded() {
    return start() != null || doneOn != null || outcome != null;
  }
}
