package fr.ancrage.prospects;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of prospects, for the queries of the screens. */
public final class ProspectRows {
  private ProspectRows() {}

  /** One row with every column of {@code prospects.prospect}. */
  public static Prospect prospect(ResultSet row, int number) throws SQLException {
    return ProspectStore.prospect(row, number);
  }
}
