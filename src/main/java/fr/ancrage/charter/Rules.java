package fr.ancrage.charter;

/**
 * What the product applies of a charter.
 *
 * @param exclusiveDays for how long whoever was introduced to one structure is not approached by
 *     another
 * @param answerDays in how many days a structure answers an introduction
 * @param departuresConfidential coming departures are known to who declared them and to the
 *     coordination only
 * @param graceDays for how long a signature of an older version still counts
 */
public record Rules(
    int exclusiveDays, int answerDays, Pool pool, boolean departuresConfidential, int graceDays) {
  /** What applies while no charter was published. */
  public static final Rules USUAL = new Rules(30, 7, Pool.MEMBERS, true, 60);

  /** Who looks through the pool. */
  public enum Pool {
    /** Signatory members, each the persons who agreed to be shown to it. */
    MEMBERS,
    /** The coordination alone: structures see whom it introduces. */
    COORDINATION
  }
}
