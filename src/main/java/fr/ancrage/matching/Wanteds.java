package fr.ancrage.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** What is wanted, from a row of the table of profiles or of one of its views. */
public final class Wanteds {
  private Wanteds() {}

  /** Reads the row that the result stands on. */
  public static Wanted of(ResultSet row) throws SQLException {
    var horizon = row.getString("horizon");
    return new Wanted(
        row.getString("profession"),
        row.getString("speciality"),
        row.getObject("available_from", LocalDate.class),
        row.getObject("available_until", LocalDate.class),
        List.of((String[]) row.getArray("communes").getArray()),
        row.getObject("km", Integer.class),
        row.getObject("rate_min", Integer.class),
        row.getObject("rate_max", Integer.class),
        List.of((String[]) row.getArray("half_days").getArray()),
        horizon == null ? null : Horizon.valueOf(horizon),
        List.of((String[]) row.getArray("languages").getArray()),
        row.getString("wishes"),
        row.getBoolean("lodging"));
  }
}
