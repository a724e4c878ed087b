package fr.ancrage.careers;

/** A place in order of arrival. */
public record Seat(int rank, int seats) {
  /** Whether there is a seat; else one waits, and moves up when somebody leaves. */
  public boolean seated() {
    return rank <= seats;
  }
}
