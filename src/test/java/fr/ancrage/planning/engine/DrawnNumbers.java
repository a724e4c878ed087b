package fr.ancrage.planning.engine;

import fr.ancrage.planning.Catalogue;
import fr.ancrage.planning.PlanRequest;

/** The random numbers of one plan, drawn for nothing: what the bench compares with. */
public final class DrawnNumbers {
  private final int streams;
  private final int draws;

  private DrawnNumbers(int streams, int draws) {
    this.streams = streams;
    this.draws = draws;
  }

  /** As many as the gates of that plan ask for; those of the recruiters' plan are not counted. */
  public static DrawnNumbers of(Catalogue catalogue, PlanRequest request) {
    int draws = catalogue.parameters().draws();
    return new DrawnNumbers(
        Math.toIntExact(new Computation(catalogue).drawn(request) / draws), draws);
  }

  /** How many numbers. */
  public long count() {
    return (long) streams * draws;
  }

  /** Draws them all by the generator of the plan, in the same blocks. */
  public double draw(long seed) {
    var into = new double[256];
    double sum = 0;
    for (int first = 0; first < draws; first += into.length) {
      int count = Math.min(into.length, draws - first);
      for (int s = 0; s < streams; s++) {
        Normals.fill(Normals.key(seed, "step", "s" + s), first, count, into);
        sum += into[0];
      }
    }
    return sum;
  }
}
