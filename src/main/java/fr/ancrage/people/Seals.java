package fr.ancrage.people;

import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The seals of the audit's months: each covers its rows and the seal before. */
@Service
public class Seals {
  /**
   * One sealed month.
   *
   * @param hash in hexadecimal
   * @param dropped whether its rows were dropped at the end of their retention
   */
  public record Seal(LocalDate month, long rows, String hash, boolean dropped) {}

  private final JdbcClient jdbc;

  Seals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the territory at work, the newest first. */
  public List<Seal> all() {
    return jdbc.sql(
            "select month, rows, hash, dropped_at from people.audit_seal order by month desc")
        .query(Seals::seal)
        .list();
  }

  /** The months whose rows or chain are no longer what was sealed; computed from the rows. */
  public List<LocalDate> broken(TerritoryId territory) {
    return jdbc.sql(
            """
            select month from (
              select month, hash, previous, dropped_at,
                     lag(hash, 1, ''::bytea) over (order by month) as before
              from people.audit_seal where territory_id = :territory) chain
            where previous <> before
               or dropped_at is null
                  and hash <> people.audit_hash(:territory, month, previous)
            order by month
            """)
        .param("territory", territory.value())
        .query(LocalDate.class)
        .list();
  }

  /** For how many months a segment is kept after its own. */
  public int retention() {
    return jdbc.sql(
            """
            select months from people.audit_retention where since <= current_date
            order by since desc limit 1
            """)
        .query(Integer.class)
        .single();
  }

  private static Seal seal(ResultSet row, int unused) throws SQLException {
    return new Seal(
        row.getObject("month", LocalDate.class),
        row.getLong("rows"),
        HexFormat.of().formatHex(row.getBytes("hash")),
        row.getObject("dropped_at") != null);
  }
}
