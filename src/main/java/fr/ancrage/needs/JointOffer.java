package fr.ancrage.needs;

import java.util.UUID;

/** One job made of two needs, in a text that both structures confirm. */
public record JointOffer(
    UUID id,
    NeedId first,
    NeedId second,
    String words,
    boolean firstAgreed,
    boolean secondAgreed,
    boolean withdrawn,
    int version) {
  /** Whether it stands. */
  public boolean agreed() {
    return firstAgreed && secondAgreed;
  }
}
