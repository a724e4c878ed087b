package fr.ancrage.shared;

/** Absent, or not for the person who asks: the two are told apart nowhere. */
public class NotFound extends RuntimeException {
  /** What was asked for; written to the log, never to the page. */
  public NotFound(Object what) {
    super("not found: " + what);
  }

  /** Likewise, with the reason why it could not even be looked for. */
  public NotFound(Object what, Throwable cause) {
    super("not found: " + what, cause);
  }
}
