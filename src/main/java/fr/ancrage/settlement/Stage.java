package fr.ancrage.settlement;

/** Where a dossier stands, in the order of the way. */
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

  /** Whether it comes earlier on the way. */
  public boolean before(Stage other) {
    return compareTo(other) < 0;
  }

  /** Whether a plan is followed: what moves in it concerns somebody. */
  public boolean planned() {
    return this == PLAN || this == ARRIVED;
  }

  /** Whether somebody still works on it. */
  public boolean open() {
    return this != CLOSED;
  }
}
