package fr.ancrage.settlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a case that must be told before it is too late.
 *
 * @param step the step that it is about
 * @param day the limit: of the answer, of the validity, of the deadline, of the window
 * @param other what it is measured against, where there is such a day
 * @param legal whether a text sets the limit
 * @param silence what no answer means, where it has a meaning
 * @param household it speaks of the family, and stays on that side of the wall
 */
public record CaseAlert(
    Kind kind,
    String step,
    LocalDate day,
    @Nullable LocalDate other,
    boolean legal,
    @Nullable String silence,
    boolean household) {

  /** What is about to go wrong; the gravest first. */
  public enum Kind {
    /** No answer at the limit means a refusal. */
    SILENCE_REFUSES,
    /** No answer at the limit means an agreement: ask for the proof. */
    SILENCE_GRANTS,
    /** A deadline can no longer be met. */
    DEADLINE_MISSED,
    /** A certificate will have expired before it is used. */
    EXPIRES_TOO_SOON,
    /** A deadline is near, and the step is not begun. */
    DEADLINE_NEAR,
    /** A yearly window is about to close. */
    WINDOW_CLOSES,
    /** The usual time has gone by without an answer. */
    NO_ANSWER,
    /** The day to start it has passed, and nothing keeps it from starting. */
    LAUNCH_MISSED
  }
}
