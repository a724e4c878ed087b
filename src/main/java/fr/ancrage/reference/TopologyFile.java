package fr.ancrage.reference;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the object {@code communes} of a TopoJSON file, gzipped or not: polygons with the property
 * {@code code}, in degrees of WGS 84. Source: The TopoJSON Format Specification, 1.0 (arcs are
 * quantised and each point is told from the one before; {@code ~n} is the arc {@code n} backwards).
 */
final class TopologyFile {
  private static final int GZIP = 0x1f8b;

  private final List<List<Point>> arcs = new ArrayList<>();

  private TopologyFile() {}

  /** The outlines; what is no such file is refused with the reason. */
  static List<Contour> read(Path file) throws IOException {
    JsonNode root;
    try (var in = plain(Files.newInputStream(file))) {
      root = JsonMapper.shared().readTree(in);
    } catch (JacksonException notJson) {
      throw new IOException(file + " is not TopoJSON: " + notJson.getOriginalMessage(), notJson);
    }
    var geometries = root.path("objects").path("communes").path("geometries");
    if (!root.path("type").asString("").equals("Topology") || geometries.isEmpty()) {
      throw new IOException(file + " is not TopoJSON with an object « communes »");
    }
    try {
      return new TopologyFile().contours(root, geometries);
    } catch (JacksonException | IndexOutOfBoundsException broken) {
      throw new IOException(file + " is broken: " + broken.getMessage(), broken);
    }
  }

  private static InputStream plain(InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw);
    in.mark(2);
    var magic = in.read() << 8 | in.read();
    in.reset();
    return magic == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
  }

  private List<Contour> contours(JsonNode root, JsonNode geometries) {
    var transform = root.path("transform");
    root.path("arcs").forEach(arc -> arcs.add(arc(arc, transform)));
    var contours = new ArrayList<Contour>();
    for (var geometry : geometries) {
      var rings = new ArrayList<List<Point>>();
      var lines = geometry.path("arcs");
      switch (geometry.path("type").asString("")) {
        case "Polygon" -> lines.forEach(ring -> rings.add(ring(ring)));
        case "MultiPolygon" ->
            lines.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        default -> {}
      }
      if (!rings.isEmpty()) {
        contours.add(new Contour(geometry.path("properties").path("code").asString(), rings));
      }
    }
    return contours;
  }

  private static List<Point> arc(JsonNode arc, JsonNode transform) {
    var points = new ArrayList<Point>();
    var x = 0.0;
    var y = 0.0;
    for (var position : arc) {
      if (transform.isMissingNode()) {
        points.add(point(position.get(0).asDouble(), position.get(1).asDouble()));
      } else {
        x += position.get(0).asDouble();
        y += position.get(1).asDouble();
        points.add(
            point(
                x * transform.at("/scale/0").asDouble() + transform.at("/translate/0").asDouble(),
                y * transform.at("/scale/1").asDouble() + transform.at("/translate/1").asDouble()));
      }
    }
    return points;
  }

  private static Point point(double lon, double lat) {
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
      throw new IndexOutOfBoundsException("a point outside the globe: " + lon + ", " + lat);
    }
    return new Point(lat, lon, false);
  }

  private List<Point> ring(JsonNode numbers) {
    var ring = new ArrayList<Point>();
    for (var number : numbers) {
      var n = number.asInt();
      var arc = n < 0 ? arcs.get(~n).reversed() : arcs.get(n);
      ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
    }
    return ring;
  }
}
