package fr.ancrage.matching;

import fr.ancrage.pairing.Home;
import fr.ancrage.pairing.PairOrder;
import fr.ancrage.pairing.Pairs;
import fr.ancrage.pairing.Searcher;
import fr.ancrage.pairing.Workplace;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Communes;
import fr.ancrage.reference.Near;
import fr.ancrage.reference.Place;
import fr.ancrage.reference.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Pairs of posts for two people who look together: each fulfils the conditions of one, and there is
 * a commune from which both are within their longest way. What is not known counts as an open wish.
 */
@Service
public class JointPosts {
  /**
   * Where the two would live.
   *
   * @param communes around which; none for wherever both posts are within reach
   * @param km how far from these
   */
  public record Around(List<String> communes, int km) {
    /** Wherever both posts are within reach. */
    public static final Around ANYWHERE = new Around(List.of(), 0);
  }

  /** One of the two posts, and how it fits. */
  public record Half(Post post, Fit fit, double km) {}

  /** A post for each, and the commune from which the longer way is shortest. */
  public record Match(Half one, Half other, Place home, int open) {}

  /**
   * What was found.
   *
   * @param forOne how many posts the first of the two could take alone
   * @param forOther likewise for the other
   */
  public record Found(List<Match> matches, int forOne, int forOther) {}

  private record Side(Map<String, Post> posts, Map<String, Fit> fits, Searcher searcher) {}

  private final Communes communes;

  JointPosts(Communes communes) {
    this.communes = communes;
  }

  /** The first pairs in this order, at most so many. */
  public Found find(
      Seeker one,
      Seeker other,
      List<Post> posts,
      Around around,
      PairOrder order,
      int most,
      LocalDate today) {
    var points = points(one, other, posts);
    var mine = side(one, posts, points, today);
    var theirs = side(other, posts, points, today);
    var places = homes(around, mine, theirs);
    var homes = new LinkedHashMap<String, Place>();
    places.forEach(place -> homes.put(place.code(), place));
    var pairs =
        Pairs.first(
            mine.searcher(),
            theirs.searcher(),
            homes.values().stream().map(place -> new Home(place.code(), place.point())).toList(),
            order,
            most);
    return new Found(
        pairs.stream()
            .map(
                pair ->
                    new Match(
                        half(mine, pair.one(), pair.kmOne()),
                        half(theirs, pair.other(), pair.kmOther()),
                        Objects.requireNonNull(homes.get(pair.home().code())),
                        pair.unmet()))
            .toList(),
        mine.posts().size(),
        theirs.posts().size());
  }

  private static Half half(Side side, Workplace place, double km) {
    return new Half(
        Objects.requireNonNull(side.posts().get(place.id())),
        Objects.requireNonNull(side.fits().get(place.id())),
        km);
  }

  private static Side side(
      Seeker seeker, List<Post> posts, Map<String, Point> points, LocalDate today) {
    var could = new HashMap<String, Post>();
    var fits = new HashMap<String, Fit>();
    var places = new ArrayList<Workplace>();
    for (var post : posts) {
      var point = points.get(post.commune());
      if (point == null || !post.profession().equals(seeker.wanted().profession())) {
        continue;
      }
      var fit =
          Fit.of(
              seeker.wanted(),
              seeker.practiseFrom(),
              post,
              from -> km(points.get(from), point),
              today);
      if (fit.missed() == 0) {
        var id = post.id().toString();
        could.put(id, post);
        fits.put(id, fit);
        places.add(new Workplace(id, point, Math.toIntExact(fit.gives() + fit.asks())));
      }
    }
    return new Side(could, fits, new Searcher(places, seeker.km()));
  }

  private static double km(@Nullable Point from, Point to) {
    return from == null ? Double.NaN : from.kmTo(to);
  }

  private Map<String, Point> points(Seeker one, Seeker other, List<Post> posts) {
    var codes = new HashSet<String>();
    codes.addAll(one.wanted().communes());
    codes.addAll(other.wanted().communes());
    posts.forEach(post -> codes.add(post.commune()));
    var points = new HashMap<String, Point>();
    for (var commune : communes.findAll(codes)) {
      var point = commune.point();
      if (point != null) {
        points.put(commune.code(), point);
      }
    }
    return points;
  }

  private Collection<Place> homes(Around around, Side mine, Side theirs) {
    if (around.communes().isEmpty()) {
      var sites = mine.searcher().posts().stream().map(Workplace::point).distinct().toList();
      return theirs.searcher().posts().isEmpty()
          ? List.of()
          : communes.places(sites, mine.searcher().km());
    }
    return around.communes().stream()
        .flatMap(code -> communes.within(code, Math.max(around.km(), 0.1)).stream())
        .map(Near::commune)
        .filter(commune -> commune.point() != null)
        .map(JointPosts::place)
        .toList();
  }

  private static Place place(Commune commune) {
    return new Place(commune.code(), commune.name(), Objects.requireNonNull(commune.point()));
  }
}
