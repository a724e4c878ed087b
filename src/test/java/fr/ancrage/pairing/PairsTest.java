package fr.ancrage.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ancrage.reference.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {
  private static final Home PORNIC = home("44131", 47.11, -2.10);
  private static final Home MACHECOUL = home("44087", 46.99, -1.82);

  @Test
  void twoPostsInOneTownNeedNoWay() {
    var pair = only(searcher(20, post("a", PORNIC, 0)), searcher(20, post("b", PORNIC, 0)), PORNIC);
    assertThat(pair.home()).isEqualTo(PORNIC);
    assertThat(pair.longer()).isZero();
  }

  @Test
  void theHomeIsWhereTheLongerWayIsShortest() {
    var between = home("44116", 47.05, -1.96);
    var pair =
        only(
            searcher(20, post("a", PORNIC, 0)),
            searcher(20, post("b", MACHECOUL, 0)),
            PORNIC,
            MACHECOUL,
            between);
    assertThat(pair.home()).isEqualTo(between);
    assertThat(pair.kmOne()).isBetween(10.0, 14.0);
    assertThat(pair.kmOther()).isBetween(10.0, 14.0);
  }

  @Test
  void eachKeepsTheirOwnLongestWay() {
    var one = searcher(5, post("a", PORNIC, 0));
    assertThat(first(one, searcher(40, post("b", MACHECOUL, 0)), PairOrder.WISHES, PORNIC))
        .hasSize(1);
    assertThat(first(one, searcher(20, post("b", MACHECOUL, 0)), PairOrder.WISHES, PORNIC))
        .isEmpty();
  }

  @Test
  void onePostIsNotGivenToBoth() {
    var same = searcher(20, post("a", PORNIC, 0));
    assertThat(first(same, same, PairOrder.WISHES, PORNIC)).isEmpty();
  }

  @Test
  void theOrderIsChosenByWhoReads() {
    var one = searcher(40, post("near", PORNIC, 2), post("far", MACHECOUL, 0));
    var other = searcher(40, post("b", PORNIC, 0));
    assertThat(first(one, other, PairOrder.WISHES, PORNIC).getFirst().one().id()).isEqualTo("far");
    assertThat(first(one, other, PairOrder.WAYS, PORNIC).getFirst().one().id()).isEqualTo("near");
  }

  /** The same as looking at every pair from every home. */
  @Test
  void nothingIsMissed() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      var homes = IntStream.range(0, 12).mapToObj(i -> home("h" + i, lat(random), lon(random)));
      var towns = homes.toList();
      var one = searcher(4 + random.nextInt(30), posts("a", towns, random));
      var other = searcher(4 + random.nextInt(30), posts("b", towns, random));
      for (var order : PairOrder.values()) {
        var most = 1 + random.nextInt(20);
        assertThat(names(Pairs.first(one, other, towns, order, most)))
            .as("seed %s, %s", seed, order)
            .isEqualTo(names(slowly(one, other, towns, order, most)));
      }
    }
  }

  private static List<PostPair> slowly(
      Searcher one, Searcher other, List<Home> homes, PairOrder order, int most) {
    var all = new ArrayList<PostPair>();
    for (var post : one.posts()) {
      for (var mate : other.posts()) {
        homes.stream()
            .map(
                home ->
                    new PostPair(
                        post,
                        mate,
                        home,
                        home.point().kmTo(post.point()),
                        home.point().kmTo(mate.point()),
                        post.unmet() + mate.unmet()))
            .filter(pair -> pair.kmOne() <= one.km() && pair.kmOther() <= other.km())
            .min(
                Comparator.comparingDouble(PostPair::longer)
                    .thenComparingDouble(pair -> pair.kmOne() + pair.kmOther()))
            .ifPresent(all::add);
      }
    }
    return all.stream().sorted(order.comparator()).limit(most).toList();
  }

  private static List<String> names(List<PostPair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                "%s %s %s %.3f %.3f"
                    .formatted(
                        pair.one().id(),
                        pair.other().id(),
                        pair.home().code(),
                        pair.kmOne(),
                        pair.kmOther()))
        .toList();
  }

  private static Workplace[] posts(String name, List<Home> towns, Random random) {
    return IntStream.range(0, 1 + random.nextInt(25))
        .mapToObj(
            i ->
                random.nextBoolean()
                    ? post(name + i, towns.get(random.nextInt(towns.size())), random.nextInt(4))
                    : new Workplace(
                        name + i, new Point(lat(random), lon(random), false), random.nextInt(4)))
        .toArray(Workplace[]::new);
  }

  private static double lat(Random random) {
    return 46.8 + random.nextDouble() * 0.5;
  }

  private static double lon(Random random) {
    return -2.2 + random.nextDouble() * 0.7;
  }

  private static PostPair only(Searcher one, Searcher other, Home... homes) {
    return first(one, other, PairOrder.WISHES, homes).getFirst();
  }

  private static List<PostPair> first(
      Searcher one, Searcher other, PairOrder order, Home... homes) {
    return Pairs.first(one, other, List.of(homes), order, 10);
  }

  private static Searcher searcher(double km, Workplace... posts) {
    return new Searcher(List.of(posts), km);
  }

  private static Workplace post(String id, Home at, int unmet) {
    return new Workplace(id, at.point(), unmet);
  }

  private static Home home(String code, double lat, double lon) {
    return new Home(code, new Point(lat, lon, false));
  }
}
