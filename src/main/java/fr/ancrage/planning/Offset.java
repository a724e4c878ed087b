package fr.ancrage.planning;

/**
 * A date measured from an anchor.
 *
 * @param days negative = before
 * @param legal set by a text: missing it has consequences
 * @param appliesToFinish a deadline for the result; otherwise for starting
 */
public record Offset(String anchor, int days, boolean legal, boolean appliesToFinish) {

  /** A launch, or a deadline for starting that no text sets. */
  public static Offset of(String anchor, int days) {
    return new Offset(anchor, days, false, false);
  }
}
