package fr.ancrage.shared;

/**
 * Somebody else saved first. Shown as 409 by screens that have no better page; forms that can show
 * both versions catch it.
 */
public class StaleEdit extends RuntimeException {
  /** What was being saved. */
  public StaleEdit(Object what) {
    super("edited meanwhile: " + what);
  }
}
