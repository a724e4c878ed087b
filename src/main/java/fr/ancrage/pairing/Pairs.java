package fr.ancrage.pairing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the first pairs in an order without looking at all of them. Posts are put together by place
 * and open wishes; a pair of places cannot have a shorter longer way than half its distance, so
 * pairs are read by that bound, and reading stops when no better one can follow.
 */
public final class Pairs {
  private Pairs() {}

  /**
   * The first {@code most} pairs. The same post is never given to both.
   *
   * @param homes where the two could live; a pair without one within both ways is left out
   */
  public static List<PostPair> first(
      Searcher one, Searcher other, List<Home> homes, PairOrder order, int most) {
    var map = new HomeMap(homes);
    var mine = stacks(one, map);
    var theirs = stacks(other, map);
    var queue = new Bounds(mine, theirs, one.km() + other.km(), order);
    var found = new PriorityQueue<PostPair>(order.comparator().reversed());
    for (var at = 0; at < queue.size(); at++) {
      if (found.size() == most && queue.bucket(at) > order.latestBefore(found.element())) {
        break;
      }
      var here = mine.get(queue.mine(at));
      var there = theirs.get(queue.theirs(at));
      var home = here.reach().meet(there.reach());
      if (home != null) {
        offer(found, most, here, there, homes.get(home.home()), home, order);
      }
    }
    return found.stream().sorted(order.comparator()).toList();
  }

  private static void offer(
      PriorityQueue<PostPair> found,
      int most,
      Stack here,
      Stack there,
      Home home,
      Reach.Meeting meeting,
      PairOrder order) {
    for (var post : here.posts()) {
      for (var mate : there.posts()) {
        if (post.id().equals(mate.id())) {
          continue;
        }
        var pair =
            new PostPair(
                post, mate, home, meeting.kmOne(), meeting.kmOther(), post.unmet() + mate.unmet());
        if (found.size() < most) {
          found.add(pair);
        } else if (order.comparator().compare(pair, found.element()) < 0) {
          found.poll();
          found.add(pair);
        }
      }
    }
  }

  /** Posts at the same place that leave as many wishes open, places out of reach left out. */
  private static List<Stack> stacks(Searcher searcher, HomeMap homes) {
    var byPlace = new LinkedHashMap<Spot, List<Workplace>>();
    for (var post : searcher.posts()) {
      var spot = new Spot(post.point().lat(), post.point().lon(), post.unmet());
      byPlace.computeIfAbsent(spot, _ -> new ArrayList<>()).add(post);
    }
    return byPlace.values().stream()
        .map(posts -> new Stack(posts, homes.reach(posts.getFirst().point(), searcher.km())))
        .filter(stack -> stack.reach().any())
        .toList();
  }

  private record Spot(double lat, double lon, int unmet) {}

  record Stack(List<Workplace> posts, Reach reach) {
    int unmet() {
      return posts.getFirst().unmet();
    }
  }
}
