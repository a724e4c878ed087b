package fr.ancrage.planning;

/** Calendar days from the start of a step to its result. */
public record Days(int min, int typical, int max) {

  /** Whether 0 <= min <= typical <= max. */
  public boolean ordered() {
    return 0 <= min && min <= typical && typical <= max;
  }
}
