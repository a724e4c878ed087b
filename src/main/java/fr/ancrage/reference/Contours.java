package fr.ancrage.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Outlines of communes, where an installation has imported them. */
@Service
public class Contours {
  private static final int BATCH = 500;

  private final JdbcClient sql;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Contours(JdbcClient sql, JdbcTemplate jdbc, Clock clock) {
    this.sql = sql;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those known among these communes; none where nothing was imported. */
  public List<Contour> of(Collection<String> communes) {
    return sql.sql(
            """
            select commune_code, rings, points from reference.contour
            where commune_code = any(:codes) order by commune_code
            """)
        .param("codes", communes.toArray(String[]::new))
        .query(Contours::contour)
        .list();
  }

  /** Whom to name under a map with outlines; empty where nothing was imported. */
  public Optional<String> attribution() {
    return sql.sql("select attribution from reference.contour_source")
        .query(String.class)
        .optional();
  }

  /**
   * Replaces all outlines by those of a TopoJSON file, all or nothing.
   *
   * @return how many there are now
   */
  @Transactional
  public int load(Path file, String attribution) throws IOException {
    var contours = TopologyFile.read(file);
    jdbc.update("delete from reference.contour");
    jdbc.update("delete from reference.contour_source");
    jdbc.update(
        "insert into reference.contour_source (attribution, imported_at) values (?, ?)",
        attribution,
        OffsetDateTime.now(clock));
    jdbc.batchUpdate(
        """
        insert into reference.contour (commune_code, rings, points) values (?, ?, ?)
        on conflict do nothing
        """,
        contours,
        BATCH,
        (row, contour) -> {
          row.setString(1, contour.commune());
          var connection = row.getConnection();
          row.setArray(2, connection.createArrayOf("int4", rings(contour)));
          row.setArray(3, connection.createArrayOf("float8", points(contour)));
        });
    return contours.size();
  }

  private static Object[] rings(Contour contour) {
    return contour.rings().stream().map(List::size).toArray();
  }

  private static Object[] points(Contour contour) {
    return contour.rings().stream()
        .flatMap(List::stream)
        .flatMap(point -> Stream.of(point.lon(), point.lat()))
        .toArray();
  }

  private static Contour contour(ResultSet row, int number) throws SQLException {
    var sizes = (Integer[]) array(row, "rings").getArray();
    var numbers = (Double[]) array(row, "points").getArray();
    var rings = new ArrayList<List<Point>>();
    var next = 0;
    for (var size : sizes) {
      var ring = new ArrayList<Point>();
      for (var i = 0; i < size; i++, next += 2) {
        ring.add(new Point(numbers[next + 1], numbers[next], false));
      }
      rings.add(ring);
    }
    return new Contour(row.getString("commune_code"), rings);
  }

  private static Array array(ResultSet row, String column) throws SQLException {
    return row.getArray(column);
  }
}
