package fr.ancrage.needs.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Contour;
import fr.ancrage.reference.Contours;
import fr.ancrage.reference.MapFrame;
import fr.ancrage.reference.Point;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.Territory;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The territory's communes as points, larger where more posts are open, over their outlines where
 * these were imported.
 */
@Component
class NeedMaps {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 520;
  private static final int MARGIN = 60;
  private static final int NARROW = 20;
  private static final int LABELS = 9;

  private final Places places;
  private final Contours contours;

  NeedMaps(Places places, Contours contours) {
    this.places = places;
    this.contours = contours;
  }

  private List<Commune> communes(TerritoryId territory, Map<String, Integer> posts) {
    var codes = new LinkedHashSet<>(places.perimeter(territory));
    codes.addAll(posts.keySet());
    return places.known(codes);
  }

  private static Map<String, Integer> posts(List<NeedBoardQuery.Cell> cells) {
    var posts = new HashMap<String, Integer>();
    cells.forEach(one -> posts.merge(one.commune(), one.posts(), Integer::sum));
    return posts;
  }

  /** The table behind the map: communes with posts, most first. */
  List<NeedBoardPage.Place> draw(Territory territory, List<NeedBoardQuery.Cell> cells) {
    var posts = posts(cells);
    var full = new HashMap<String, Double>();
    cells.forEach(one -> full.merge(one.commune(), one.fullTime(), Double::sum));
    return places.known(posts.keySet()).stream()
        .map(
            one ->
                new NeedBoardPage.Place(
                    one.name(),
                    territory.url()
                        + "/besoins?commune="
                        + UriUtils.encode(one.written(), StandardCharsets.UTF_8)
                        + "&km=0",
                    posts.getOrDefault(one.code(), 0),
                    String.valueOf(Math.round(full.getOrDefault(one.code(), 0.0) * 10) / 10.0)))
        .sorted(
            Comparator.comparingInt(NeedBoardPage.Place::posts)
                .reversed()
                .thenComparing(NeedBoardPage.Place::name))
        .toList();
  }

  /** Every commune of the territory where it lies; those with posts last, to be seen. */
  NeedBoardPage.Drawing dots(Territory territory, List<NeedBoardQuery.Cell> cells) {
    var posts = posts(cells);
    var known =
        communes(territory.id(), posts).stream().filter(one -> one.point() != null).toList();
    if (known.isEmpty()) {
      return new NeedBoardPage.Drawing(WIDTH, MARGIN, List.of(), List.of(), null);
    }
    var outlines = contours.of(known.stream().map(Commune::code).toList());
    var frame =
        MapFrame.of(extent(known, outlines), WIDTH, HEIGHT, outlines.isEmpty() ? MARGIN : NARROW);
    return new NeedBoardPage.Drawing(
        frame.width(),
        frame.height(),
        outlines.stream().map(frame::path).toList(),
        dots(known, posts, outlines.isEmpty(), frame),
        outlines.isEmpty() ? null : contours.attribution().orElse(null));
  }

  private static List<Point> extent(List<Commune> known, List<Contour> outlines) {
    return Stream.concat(
            known.stream().map(one -> Objects.requireNonNull(one.point())),
            outlines.stream().flatMap(one -> one.rings().stream()).flatMap(List::stream))
        .toList();
  }

  /** Communes without posts are drawn where nothing else shows them. */
  private static List<NeedBoardPage.Dot> dots(
      List<Commune> known, Map<String, Integer> posts, boolean empty, MapFrame frame) {
    var least =
        posts.values().stream().sorted(Comparator.reverseOrder()).limit(LABELS).reduce((_, b) -> b);
    return known.stream()
        .filter(one -> empty || posts.getOrDefault(one.code(), 0) > 0)
        .map(
            one -> {
              var at = Objects.requireNonNull(one.point());
              var many = posts.getOrDefault(one.code(), 0);
              return new NeedBoardPage.Dot(
                  one.name(),
                  (int) Math.round(frame.x(at)),
                  (int) Math.round(frame.y(at)),
                  many == 0 ? 3 : (int) Math.round(7 + 5 * Math.sqrt(many)),
                  many,
                  many > 0 && many >= least.orElse(1),
                  frame.x(at) > WIDTH * 0.5);
            })
        .sorted(Comparator.comparingInt(NeedBoardPage.Dot::posts))
        .toList();
  }
}
