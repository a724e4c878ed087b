package fr.ancrage.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replaces points by exact ones, from a gzipped CSV with at least the columns {@code code}, {@code
 * lat} and {@code lon}. What was imported outlives new versions of the product's own file.
 */
@Service
public class CommuneImport {
  private static final int SHOWN = 10;

  private final JdbcTemplate jdbc;
  private final Communes communes;
  private final Clock clock;

  CommuneImport(JdbcTemplate jdbc, Communes communes, Clock clock) {
    this.jdbc = jdbc;
    this.communes = communes;
    this.clock = clock;
  }

  /** How far one commune's point has moved; without its old point, -1. */
  public record Move(String code, String name, double km) {}

  /**
   * What an import changed.
   *
   * @param rows read
   * @param changed points that are now others
   * @param unchanged points that were already these
   * @param withoutPoint rows without a readable point, left alone
   * @param biggestMoves the ten communes whose points moved most
   * @param unknownCodes codes of no commune, left alone
   */
  public record Report(
      int rows,
      int changed,
      int unchanged,
      int withoutPoint,
      List<Move> biggestMoves,
      List<String> unknownCodes) {}

  private record Known(String name, @Nullable Point point) {}

  /** Imports this file, all or nothing. */
  @Transactional
  public Report points(Path file) throws IOException {
    List<CSVRecord> rows;
    try (var in = Files.newInputStream(file)) {
      rows = ReferenceFiles.read(in);
    }
    var known = known();
    var moves = new ArrayList<Move>();
    var unknown = new ArrayList<String>();
    var changes = new ArrayList<Object[]>();
    var withoutPoint = 0;
    var unchanged = 0;
    for (var row : rows) {
      var code = row.get("code");
      var commune = known.get(code);
      var point = point(row);
      if (commune == null) {
        unknown.add(code);
      } else if (point == null) {
        withoutPoint++;
      } else if (point.equals(commune.point())) {
        unchanged++;
      } else {
        var before = commune.point();
        moves.add(new Move(code, commune.name(), before == null ? -1 : before.kmTo(point)));
        changes.add(
            new Object[] {
              code, point.lat(), point.lon(), clock.instant().atOffset(ZoneOffset.UTC)
            });
      }
    }
    save(changes);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            communes.forget();
          }
        });
    moves.sort(Comparator.comparingDouble(Move::km).reversed());
    return new Report(
        rows.size(),
        changes.size(),
        unchanged,
        withoutPoint,
        moves.stream().limit(SHOWN).toList(),
        List.copyOf(unknown));
  }

  private Map<String, Known> known() {
    var known = new HashMap<String, Known>();
    jdbc.query(
        "select code, name, lat, lon, approximate from reference.commune",
        row -> {
          var lat = row.getDouble("lat");
          var point =
              row.wasNull()
                  ? null
                  : new Point(lat, row.getDouble("lon"), row.getBoolean("approximate"));
          known.put(row.getString("code"), new Known(row.getString("name"), point));
        });
    return known;
  }

  private void save(List<Object[]> changes) {
    jdbc.batchUpdate(
        """
        insert into reference.exact_point (commune_code, lat, lon, imported_at)
        values (?, ?, ?, ?)
        on conflict (commune_code) do update
        set lat = excluded.lat, lon = excluded.lon, imported_at = excluded.imported_at
        """,
        changes);
    jdbc.update(
        """
        update reference.commune c set lat = p.lat, lon = p.lon, approximate = false
        from reference.exact_point p where p.commune_code = c.code
          and (c.lat, c.lon, c.approximate) is distinct from (p.lat, p.lon, false)
        """);
  }

  private static @Nullable Point point(CSVRecord row) {
    try {
      var point =
          new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")), false);
      return Math.abs(point.lat()) <= 90 && Math.abs(point.lon()) <= 180 ? point : null;
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }
}
