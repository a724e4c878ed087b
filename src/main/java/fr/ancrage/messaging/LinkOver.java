package fr.ancrage.messaging;

/** A link that was good and is so no more: the reader is told why, and whom to call (410). */
public class LinkOver extends RuntimeException {
  /** Why it does not open any more. */
  public enum Reason {
    /** Its time is over. */
    EXPIRED,
    /** It was for once, and has served. */
    USED,
    /** Whoever sent it has closed it. */
    REVOKED,
    /** What it leads to was called off. */
    CANCELLED,
    /** What it is about has ended. */
    ENDED
  }

  private final Reason reason;

  public LinkOver(Reason reason) {
    super("link over: " + reason);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
