package fr.ancrage.needs.web;

import fr.ancrage.reference.Commune;
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
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The territory's communes as points, larger where more posts are open. */
@Component
class NeedMaps {
  static final int WIDTH = 640;
  static final int HEIGHT = 520;
  private static final int MARGIN = 60;
  private static final int LABELS = 9;

  private final Places places;

  NeedMaps(Places places) {
    this.places = places;
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
  List<NeedBoardPage.Dot> dots(Territory territory, List<NeedBoardQuery.Cell> cells) {
    var posts = posts(cells);
    var known =
        communes(territory.id(), posts).stream().filter(one -> one.point() != null).toList();
    if (known.isEmpty()) {
      return List.of();
    }
    var points = known.stream().map(one -> Objects.requireNonNull(one.point())).toList();
    var west = points.stream().mapToDouble(Point::lon).min().orElse(0);
    var east = points.stream().mapToDouble(Point::lon).max().orElse(0);
    var south = points.stream().mapToDouble(Point::lat).min().orElse(0);
    var north = points.stream().mapToDouble(Point::lat).max().orElse(0);
    var flat = Math.cos(Math.toRadians((south + north) / 2));
    var scale =
        Math.min(
            (WIDTH - 2.0 * MARGIN) / Math.max(0.01, (east - west) * flat),
            (HEIGHT - 2.0 * MARGIN) / Math.max(0.01, north - south));
    var least =
        posts.values().stream().sorted(Comparator.reverseOrder()).limit(LABELS).reduce((_, b) -> b);
    return known.stream()
        .map(
            one -> {
              var at = Objects.requireNonNull(one.point());
              var many = posts.getOrDefault(one.code(), 0);
              var x = WIDTH / 2.0 + (at.lon() - (west + east) / 2) * flat * scale;
              var y = HEIGHT / 2.0 - (at.lat() - (south + north) / 2) * scale;
              return new NeedBoardPage.Dot(
                  one.name(),
                  (int) Math.round(x),
                  (int) Math.round(y),
                  many == 0 ? 3 : (int) Math.round(7 + 5 * Math.sqrt(many)),
                  many,
                  many > 0 && many >= least.orElse(1),
                  x > WIDTH * 0.62);
            })
        .sorted(Comparator.comparingInt(NeedBoardPage.Dot::posts))
        .toList();
  }
}
