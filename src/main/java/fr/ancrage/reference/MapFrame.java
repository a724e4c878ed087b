package fr.ancrage.reference;

import java.util.Collection;
import java.util.List;

/**
 * How places of the globe lie on a drawing: north at the top, distances true in its middle
 * (equirectangular projection).
 *
 * @param width of the drawing, in its units
 * @param height of the drawing
 * @param lon longitude in the middle of the drawing
 * @param lat latitude in the middle of the drawing
 * @param flat how much shorter a degree is eastwards than northwards
 * @param scale units in a degree northwards
 */
public record MapFrame(int width, int height, double lon, double lat, double flat, double scale) {
  private static final double LEAST_DEGREES = 0.05;

  /**
   * A frame around these points, at least one.
   *
   * @param most the height that is not exceeded
   * @param margin left free on all sides
   */
  public static MapFrame of(Collection<Point> points, int width, int most, int margin) {
    var lons = points.stream().mapToDouble(Point::lon).summaryStatistics();
    var lats = points.stream().mapToDouble(Point::lat).summaryStatistics();
    var lat = (lats.getMin() + lats.getMax()) / 2;
    var flat = Math.cos(Math.toRadians(lat));
    var wide = Math.max(LEAST_DEGREES, (lons.getMax() - lons.getMin()) * flat);
    var high = Math.max(LEAST_DEGREES, lats.getMax() - lats.getMin());
    var scale = Math.min((width - 2.0 * margin) / wide, (most - 2.0 * margin) / high);
    var height = (int) Math.ceil(high * scale) + 2 * margin;
    var lon = (lons.getMin() + lons.getMax()) / 2;
    return new MapFrame(width, height, lon, lat, flat, scale);
  }

  /** Units from the left. */
  public double x(Point point) {
    return width / 2.0 + (point.lon() - lon) * flat * scale;
  }

  /** Units from the top. */
  public double y(Point point) {
    return height / 2.0 - (point.lat() - lat) * scale;
  }

  /** The outline as data of an SVG path, in whole units, to be filled by the even-odd rule. */
  public String path(Contour contour) {
    var path = new StringBuilder();
    for (var ring : contour.rings()) {
      line(ring, path);
    }
    return path.toString();
  }

  private void line(List<Point> ring, StringBuilder path) {
    var x = 0L;
    var y = 0L;
    for (var i = 0; i < ring.size(); i++) {
      var nextX = Math.round(x(ring.get(i)));
      var nextY = Math.round(y(ring.get(i)));
      if (i == 0) {
        path.append('M').append(nextX).append(' ').append(nextY);
      } else if (nextX != x || nextY != y) {
        path.append('l').append(nextX - x).append(' ').append(nextY - y);
      }
      x = nextX;
      y = nextY;
    }
    path.append('z');
  }
}
