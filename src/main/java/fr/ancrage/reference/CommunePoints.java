package fr.ancrage.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where all communes are, in memory from the first search on (3 MB): each search asks for what is
 * near. Read anew now and then, because another node may import exact points.
 */
@Component
class CommunePoints {
  private static final Duration FRESH = Duration.ofMinutes(30);

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile @Nullable Known known;

  CommunePoints(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Known(Map<String, Point> points, Instant until) {}

  private record Far(String code, double km) {}

  /** Kilometres from this commune by code, itself first; empty when it has no point. */
  Map<String, Double> around(String code, double km) {
    var points = points();
    var centre = points.get(code);
    if (centre == null) {
      return Map.of();
    }
    var found = new ArrayList<Far>();
    var degrees = km / 110.5;
    points.forEach(
        (other, point) -> {
          if (Math.abs(point.lat() - centre.lat()) <= degrees) {
            var far = centre.kmTo(point);
            if (far <= km) {
              found.add(new Far(other, far));
            }
          }
        });
    found.sort(Comparator.comparingDouble(Far::km).thenComparing(Far::code));
    var around = new LinkedHashMap<String, Double>();
    found.forEach(one -> around.put(one.code(), one.km()));
    return around;
  }

  /** What was imported holds at once on this node. */
  void forget() {
    known = null;
  }

  private Map<String, Point> points() {
    var now = known;
    if (now == null || now.until().isBefore(clock.instant())) {
      now = new Known(read(), clock.instant().plus(FRESH));
      known = now;
    }
    return now.points();
  }

  private Map<String, Point> read() {
    var points = new HashMap<String, Point>(50_000);
    var rows =
        jdbc.sql(
                """
                select code, lat, lon, approximate from reference.commune
                where kind = 'COM' and lat is not null
                """)
            .query(
                (row, _) ->
                    Map.entry(
                        row.getString("code"),
                        new Point(
                            row.getDouble("lat"),
                            row.getDouble("lon"),
                            row.getBoolean("approximate"))))
            .list();
    rows.forEach(one -> points.put(one.getKey(), one.getValue()));
    return points;
  }
}
