package fr.ancrage.settlement.web;

import fr.ancrage.reference.Commune;
import fr.ancrage.reference.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A sketch of where to go: a dot a commune, names of the largest, a number a place. In millimetres
 * of paper, north at the top.
 */
public record CarnetMap(List<Dot> dots, List<Town> towns, List<Place> places, String scale) {
  static final double WIDTH = 170;
  static final double HEIGHT = 110;
  private static final double MARGIN = 9;
  private static final int NAMED = 14;
  private static final int IN_A_ROW = 3;

  /** A commune. */
  public record Dot(String style) {}

  /** A commune whose name is written. */
  public record Town(String name, String style) {}

  /** Somewhere to go; its number is on the map, when it is on the map. */
  public record Place(
      int number,
      String name,
      @Nullable String town,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String style) {}

  /** Somewhere to go, and in which commune. */
  record Destination(
      String name, @Nullable Commune commune, @Nullable String phone, @Nullable String email) {}

  /** Draws these communes and destinations; scale is how wide the sketch is, in kilometres. */
  static @Nullable CarnetMap of(List<Commune> communes, List<Destination> destinations) {
    var points = new ArrayList<Point>();
    communes.forEach(commune -> add(commune.point(), points));
    destinations.forEach(one -> add(one.commune() == null ? null : one.commune().point(), points));
    if (points.isEmpty()) {
      return null;
    }
    var frame = Frame.of(points);
    var towns = new ArrayList<Town>();
    var taken = new ArrayList<double[]>();
    communes.stream()
        .sorted(Comparator.comparingInt(Commune::population).reversed())
        .limit(NAMED * 4L)
        .forEach(commune -> name(commune, frame, taken, towns));
    var places = new ArrayList<Place>();
    for (var one : destinations) {
      places.add(place(places.size() + 1, one, frame));
    }
    return new CarnetMap(
        communes.stream()
            .map(Commune::point)
            .filter(point -> point != null)
            .map(point -> new Dot(style(frame.x(point) - 0.7, frame.y(point) - 0.7)))
            .toList(),
        List.copyOf(towns),
        List.copyOf(places),
        String.format(Locale.ROOT, "%.0f", frame.km()));
  }

  private static void name(Commune commune, Frame frame, List<double[]> taken, List<Town> towns) {
    var point = commune.point();
    if (point == null || towns.size() == NAMED) {
      return;
    }
    var width = 1.5 * commune.name().length();
    var x = Math.clamp(frame.x(point) + 1.5, 1, Math.max(1, WIDTH - width - 1));
    var y = frame.y(point) - 2;
    var free =
        taken.stream()
            .noneMatch(box -> x < box[1] && box[0] < x + width && Math.abs(y - box[2]) < 4.5);
    if (free) {
      taken.add(new double[] {x, x + width, y});
      towns.add(new Town(commune.name(), style(x, y)));
    }
  }

  /** Several places of one commune stand side by side. */
  private static Place place(int number, Destination one, Frame frame) {
    var column = (number - 1) % IN_A_ROW;
    var row = (number - 1) / IN_A_ROW;
    var commune = one.commune();
    var point = commune == null ? null : commune.point();
    return new Place(
        number,
        one.name(),
        commune == null ? null : commune.name(),
        one.phone(),
        one.email(),
        point == null
            ? null
            : style(
                Math.clamp(frame.x(point) - 9 + 6.4 * column, 0, WIDTH - 6),
                Math.clamp(frame.y(point) - 8 - 6.4 * row, 0, HEIGHT - 6)));
  }

  private static void add(@Nullable Point point, List<Point> points) {
    if (point != null) {
      points.add(point);
    }
  }

  private static String style(double x, double y) {
    return String.format(Locale.ROOT, "left: %.1fmm; top: %.1fmm", x, y);
  }

  /** From degrees to millimetres: flat enough for a territory. */
  private record Frame(double west, double north, double widthKm, double mmPerKm, double squeeze) {
    private static final double KM_PER_DEGREE = 111.2;
    private static final double SMALLEST_KM = 5;

    static Frame of(List<Point> points) {
      var south = points.stream().mapToDouble(Point::lat).min().orElseThrow();
      var north = points.stream().mapToDouble(Point::lat).max().orElseThrow();
      var west = points.stream().mapToDouble(Point::lon).min().orElseThrow();
      var east = points.stream().mapToDouble(Point::lon).max().orElseThrow();
      var squeeze = Math.cos(Math.toRadians((south + north) / 2));
      var widthKm = Math.max(SMALLEST_KM, (east - west) * KM_PER_DEGREE * squeeze);
      var heightKm = Math.max(SMALLEST_KM, (north - south) * KM_PER_DEGREE);
      var scale = Math.min((WIDTH - 2 * MARGIN) / widthKm, (HEIGHT - 2 * MARGIN) / heightKm);
      var spareX = (WIDTH / scale - (east - west) * KM_PER_DEGREE * squeeze) / 2;
      var spareY = (HEIGHT / scale - (north - south) * KM_PER_DEGREE) / 2;
      return new Frame(
          west - spareX / (KM_PER_DEGREE * squeeze),
          north + spareY / KM_PER_DEGREE,
          WIDTH / scale,
          scale,
          squeeze);
    }

    double x(Point point) {
      return (point.lon() - west) * KM_PER_DEGREE * squeeze * mmPerKm;
    }

    double y(Point point) {
      return (north - point.lat()) * KM_PER_DEGREE * mmPerKm;
    }

    double km() {
      return widthKm;
    }
  }
}
