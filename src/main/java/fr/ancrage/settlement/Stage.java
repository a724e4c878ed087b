package fr.ancrage.settlement;

import java.util.EnumSet;
import java.util.Set;

/** Where a dossier stands; {@link #next} are the moves allowed. */
public enum Stage {
  /** Received, nobody has called yet. */
  NEW,
  /** An appointment is offered or booked. */
  APPOINTMENT,
  /** The interview is under way. */
  INTERVIEW,
  /** The interview is finished: the plan is followed. */
  PLAN,
  /** The person has arrived and works. */
  ARRIVED,
  /** Closed, with a reason. */
  CLOSED;

  /** The stages that may follow; forward by any number of stages, back to correct, or closed. */
  public Set<Stage> next() {
    return EnumSet.complementOf(EnumSet.of(this));
  }

  /** Whether somebody still works on it. */
  public boolean open() {
    return this != CLOSED;
  }
}
