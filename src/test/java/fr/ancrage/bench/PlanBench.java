package fr.ancrage.bench;

import fr.ancrage.catalogue.CatalogueReader;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.engine.DrawnNumbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How long the preview of the longest plan takes, beside the bare cost of its random numbers. */
public final class PlanBench {
  private static final int ROUNDS = 400;
  private static final double LIMIT_MILLIS = 10;
  private static final double LIMIT_RATIO = 8;
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 7);
  private static final Map<String, LocalDate> DATES =
      Map.of(
          "as_of", TODAY,
          "arrival", TODAY.plusDays(400),
          "practice_start", TODAY.plusDays(410),
          "evc_window_open", LocalDate.of(2026, 6, 30),
          "evc_window_close", LocalDate.of(2026, 7, 31),
          "evc_results", LocalDate.of(2027, 1, 31));

  private PlanBench() {}

  /** Prints the medians and their ratio; fails above the limits. */
  public static void main(String[] args) {
    var planner = Planner.of(CatalogueReader.base());
    var longest = longest(planner);
    var numbers = DrawnNumbers.of(planner.catalogue(), longest);
    var plans = new double[ROUNDS];
    var bare = new double[ROUNDS];
    double sink = 0;
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      var request = longest.seed(round);
      long start = System.nanoTime();
      sink += planner.plan(request).gates().size();
      long middle = System.nanoTime();
      sink += numbers.draw(round);
      long end = System.nanoTime();
      if (round >= 0) {
        plans[round] = (middle - start) / 1e6;
        bare[round] = (end - middle) / 1e6;
      }
    }
    double plan = median(plans);
    double random = median(bare);
    System.out.printf(
        "longest plan: %s%n%d steps, %d numbers drawn for the plan shown (checksum %.0f)%n",
        longest.facts(), planner.plan(longest).steps().size(), numbers.count(), sink);
    System.out.printf(
        "plan %.2f ms, numbers alone %.2f ms, ratio %.2f (limits %.0f ms, %.0f)%n",
        plan, random, plan / random, LIMIT_MILLIS, LIMIT_RATIO);
    if (plan > LIMIT_MILLIS || plan / random > LIMIT_RATIO) {
      System.exit(1);
    }
  }

  /** Random people, then changes of one fact as long as the plan grows. */
  private static PlanRequest longest(Planner planner) {
    var random = RandomGenerator.of("L64X128MixRandom");
    var best = new PlanRequest(Map.of(), DATES, 1, Map.of(), Map.of());
    int most = 0;
    for (int person = 0; person < 12; person++) {
      var now = person(planner, random);
      int size = size(planner, now);
      for (boolean grows = true; grows; ) {
        grows = false;
        for (var next : neighbours(planner, now)) {
          int longer = size(planner, next);
          if (longer > size) {
            now = next;
            size = longer;
            grows = true;
          }
        }
      }
      if (size > most) {
        most = size;
        best = now;
      }
    }
    return best;
  }

  private static PlanRequest person(Planner planner, RandomGenerator random) {
    var person = new PlanRequest(Map.of(), DATES, 1, Map.of(), Map.of());
    for (var fact : planner.vocabulary().facts().values()) {
      var keys = fact.keys();
      person =
          fact.several()
              ? person.fact(fact.name(), keys.toArray(String[]::new))
              : person.fact(fact.name(), keys.get(random.nextInt(keys.size())));
    }
    return person;
  }

  private static List<PlanRequest> neighbours(Planner planner, PlanRequest person) {
    var neighbours = new ArrayList<PlanRequest>();
    for (var fact : planner.vocabulary().facts().values()) {
      if (!fact.several()) {
        fact.keys().forEach(value -> neighbours.add(person.fact(fact.name(), value)));
      }
    }
    return neighbours;
  }

  private static int size(Planner planner, PlanRequest request) {
    return planner.plan(request).steps().size();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
