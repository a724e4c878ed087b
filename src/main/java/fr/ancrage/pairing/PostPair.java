package fr.ancrage.pairing;

/**
 * A post for each, and the commune from which the longer of the two ways is shortest.
 *
 * @param unmet wishes that stay open, of both
 */
public record PostPair(
    Workplace one, Workplace other, Home home, double kmOne, double kmOther, int unmet) {

  /** The longer of the two ways to work. */
  public double longer() {
    return Math.max(kmOne, kmOther);
  }
}
