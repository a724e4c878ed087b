package fr.ancrage.needs;

import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

/** Reads rows of {@code needs.need}, all its columns. */
public final class NeedRows {
  private NeedRows() {}

  /** One row. */
  public static Need need(ResultSet row, int unused) throws SQLException {
    return new Need(
        new NeedId(row.getObject("id", UUID.class)),
        NeedState.of(row.getString("state")).orElseThrow(),
        terms(row),
        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
        row.getObject("confirmed_at", OffsetDateTime.class).toInstant(),
        row.getObject("faded_at", OffsetDateTime.class) != null,
        CloseReason.of(row.getString("close_reason")).orElse(null),
        row.getString("close_words"),
        row.getInt("version"));
  }

  private static NeedTerms terms(ResultSet row) throws SQLException {
    return new NeedTerms(
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("title"),
        row.getString("commune_code"),
        row.getString("profession"),
        row.getString("speciality"),
        row.getInt("places"),
        new Rate(row.getInt("rate_min"), row.getInt("rate_max")),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        Urgency.of(row.getString("urgency")).orElse(Urgency.SOON),
        Contract.of(row.getString("contract")).orElse(null),
        HalfDay.of(Arrays.asList((String[]) row.getArray("half_days").getArray())),
        row.getString("hours"),
        row.getString("site"),
        Why.of(row.getString("why")).orElse(null),
        row.getBoolean("lodging"),
        row.getString("words"),
        row.getBoolean("offered"));
  }
}
