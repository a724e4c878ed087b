package fr.ancrage.bench;

import fr.ancrage.pairing.Home;
import fr.ancrage.pairing.PairOrder;
import fr.ancrage.pairing.Pairs;
import fr.ancrage.pairing.Searcher;
import fr.ancrage.pairing.Workplace;
import fr.ancrage.reference.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How long two people wait for their pairs of posts, beside measuring the distance of every pair
 * once. Three shapes: one territory, a region, and the worst there is, where no two posts share a
 * place and hardly a pair has a home within both ways.
 */
public final class PairBench {
  private static final int POSTS = 2_000;
  private static final int ROUNDS = 60;
  private static final double LIMIT_MILLIS = 200;

  private PairBench() {}

  /** Prints medians and slowest rounds; fails when a median is above the limit. */
  public static void main(String[] args) {
    var slow = false;
    for (var shape :
        List.of(
            new Shape("territory", 60, 60, 0.35, 25),
            new Shape("region", 1_500, 600, 2.5, 30),
            new Shape("worst", 1_500, POSTS, 2.5, 4))) {
      slow |= measure(shape) > LIMIT_MILLIS;
    }
    if (slow) {
      System.exit(1);
    }
  }

  private record Shape(String name, int homes, int places, double degrees, double km) {}

  private static double measure(Shape shape) {
    var random = new Random(7);
    var homes =
        IntStream.range(0, shape.homes())
            .mapToObj(i -> new Home("h" + i, point(random, shape.degrees())))
            .toList();
    var one = searcher("a", shape, homes, random);
    var other = searcher("b", shape, homes, random);
    var pairs = new double[ROUNDS];
    var bare = new double[ROUNDS];
    var found = 0;
    var sink = 0.0;
    for (var round = -20; round < ROUNDS; round++) {
      var order = round % 2 == 0 ? PairOrder.WISHES : PairOrder.WAYS;
      var start = System.nanoTime();
      found = Pairs.first(one, other, homes, order, 50).size();
      var middle = System.nanoTime();
      sink += distances(one, other);
      var end = System.nanoTime();
      if (round >= 0) {
        pairs[round] = (middle - start) / 1e6;
        bare[round] = (end - middle) / 1e6;
      }
    }
    Arrays.sort(pairs);
    Arrays.sort(bare);
    var median = pairs[ROUNDS / 2];
    System.out.printf(
        "%-9s %d pairs: median %.1f ms, slowest %.1f ms; every distance once %.1f ms, ratio %.2f"
            + " (limit %.0f ms; checksum %.0f)%n",
        shape.name(),
        found,
        median,
        pairs[ROUNDS - 1],
        bare[ROUNDS / 2],
        median / bare[ROUNDS / 2],
        LIMIT_MILLIS,
        sink);
    return median;
  }

  private static double distances(Searcher one, Searcher other) {
    var sum = 0.0;
    for (var post : one.posts()) {
      for (var mate : other.posts()) {
        sum += post.point().kmTo(mate.point());
      }
    }
    return sum;
  }

  private static Searcher searcher(String name, Shape shape, List<Home> homes, Random random) {
    var places =
        IntStream.range(0, shape.places())
            .mapToObj(
                i ->
                    shape.places() <= homes.size()
                        ? homes.get(random.nextInt(homes.size())).point()
                        : point(random, shape.degrees()))
            .toList();
    return new Searcher(
        IntStream.range(0, POSTS)
            .mapToObj(
                i ->
                    new Workplace(
                        name + i,
                        shape.places() < POSTS
                            ? places.get(random.nextInt(places.size()))
                            : places.get(i),
                        random.nextInt(4)))
            .toList(),
        shape.km());
  }

  private static Point point(Random random, double degrees) {
    return new Point(
        47 + random.nextDouble() * degrees, -2 + random.nextDouble() * degrees * 1.4, false);
  }
}
