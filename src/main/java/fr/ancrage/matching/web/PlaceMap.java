package fr.ancrage.matching.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Contours;
import fr.ancrage.reference.MapFrame;
import fr.ancrage.reference.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The territory's communes as points, those that are wanted larger: north at the top, in units of
 * the drawing.
 *
 * @param areas outlines as SVG paths, where the installation imported them; then there are no dots
 * @param attribution whose outlines they are
 */
public record PlaceMap(
    int width,
    int height,
    List<String> areas,
    List<Dot> dots,
    List<Place> places,
    @Nullable String attribution) {
  private static final int WIDTH = 400;
  private static final int MARGIN = 45;
  private static final int NAMED = 12;

  /** A commune. */
  public record Dot(String x, String y) {}

  /**
   * A commune with how many are there; its name is written when there is room.
   *
   * @param anchor which end of the name stands over the place, so that it stays within the picture
   */
  public record Place(
      String x, String y, String radius, String name, String anchor, int count, boolean named) {}

  /** Draws them; null where nothing has a point. */
  static @Nullable PlaceMap of(
      Collection<Commune> territory, Map<Commune, Integer> counts, Contours contours) {
    var points = new ArrayList<Point>();
    territory.stream().map(Commune::point).filter(Objects::nonNull).forEach(points::add);
    counts.keySet().stream().map(Commune::point).filter(Objects::nonNull).forEach(points::add);
    if (points.isEmpty() || counts.isEmpty()) {
      return null;
    }
    var outlines = contours.of(territory.stream().map(Commune::code).toList());
    outlines.stream().flatMap(one -> one.rings().stream()).forEach(points::addAll);
    var frame = MapFrame.of(points, WIDTH, WIDTH, MARGIN);
    var dots = new ArrayList<Dot>();
    for (var one : outlines.isEmpty() ? territory : List.<Commune>of()) {
      var point = one.point();
      if (point != null) {
        dots.add(new Dot(number(frame.x(point)), number(frame.y(point))));
      }
    }
    var places = new ArrayList<Place>();
    var most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Commune, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(one -> one.getKey().code()))
            .toList();
    for (var one : most) {
      var point = one.getKey().point();
      if (point != null) {
        places.add(
            new Place(
                number(frame.x(point)),
                number(frame.y(point)),
                number(4 + 2 * Math.sqrt(one.getValue())),
                one.getKey().name(),
                anchor(frame.x(point)),
                one.getValue(),
                places.size() < NAMED));
      }
    }
    return new PlaceMap(
        frame.width(),
        frame.height(),
        outlines.stream().map(frame::path).toList(),
        dots,
        places,
        outlines.isEmpty() ? null : contours.attribution().orElse(null));
  }

  private static String anchor(double x) {
    return x < WIDTH / 4.0 ? "start" : x > WIDTH * 3 / 4.0 ? "end" : "middle";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
