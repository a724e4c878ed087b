package fr.ancrage.matching.web;

import fr.ancrage.reference.Commune;
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
 */
public record PlaceMap(int width, int height, List<Dot> dots, List<Place> places) {
  private static final int WIDTH = 400;
  private static final int MARGIN = 45;
  private static final int NAMED = 12;

  /** A commune. */
  public record Dot(String x, String y) {}

  /** A commune with how many are there; its name is written when there is room. */
  public record Place(String x, String y, String radius, String name, int count, boolean named) {}

  /** Draws them; null where nothing has a point. */
  static @Nullable PlaceMap of(Collection<Commune> territory, Map<Commune, Integer> counts) {
    var points = new ArrayList<Point>();
    territory.stream().map(Commune::point).filter(Objects::nonNull).forEach(points::add);
    counts.keySet().stream().map(Commune::point).filter(Objects::nonNull).forEach(points::add);
    if (points.isEmpty() || counts.isEmpty()) {
      return null;
    }
    var frame = Frame.of(points);
    var dots = new ArrayList<Dot>();
    for (var one : territory) {
      var point = one.point();
      if (point != null) {
        dots.add(new Dot(frame.x(point), frame.y(point)));
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
                frame.x(point),
                frame.y(point),
                number(4 + 2 * Math.sqrt(one.getValue())),
                one.getKey().name(),
                one.getValue(),
                places.size() < NAMED));
      }
    }
    return new PlaceMap(WIDTH, frame.height(), dots, places);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** What is drawn, and how degrees become units. */
  private record Frame(double west, double north, double scale, double shrink, int height) {
    static Frame of(List<Point> points) {
      var west = points.stream().mapToDouble(Point::lon).min().orElse(0);
      var east = points.stream().mapToDouble(Point::lon).max().orElse(1);
      var south = points.stream().mapToDouble(Point::lat).min().orElse(0);
      var north = points.stream().mapToDouble(Point::lat).max().orElse(1);
      var shrink = Math.cos(Math.toRadians((south + north) / 2));
      var wide = Math.max(0.05, (east - west) * shrink);
      var high = Math.max(0.05, north - south);
      var scale = Math.min((WIDTH - 2 * MARGIN) / wide, (WIDTH - 2 * MARGIN) / high);
      return new Frame(west, north, scale, shrink, (int) Math.ceil(high * scale) + 2 * MARGIN);
    }

    String x(Point point) {
      return number(MARGIN + (point.lon() - west) * shrink * scale);
    }

    String y(Point point) {
      return number(MARGIN + (north - point.lat()) * scale);
    }
  }
}
