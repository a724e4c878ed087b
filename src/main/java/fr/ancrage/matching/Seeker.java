package fr.ancrage.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of two who look for posts together.
 *
 * @param practiseFrom from when they may practise
 */
public record Seeker(Wanted wanted, @Nullable LocalDate practiseFrom) {
  private static final int USUAL_KM = 30;

  /** Their longest way to work, as the crow flies. */
  public int km() {
    var km = wanted.km();
    return km == null ? USUAL_KM : km;
  }
}
