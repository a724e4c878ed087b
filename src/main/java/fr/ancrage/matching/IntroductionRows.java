package fr.ancrage.matching;

import fr.ancrage.people.AccountId;
import fr.ancrage.people.PersonId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Introductions, from a row of their table or of one of its views. */
public final class IntroductionRows {
  private IntroductionRows() {}

  /** Reads the row that the result stands on. */
  public static Introduction of(ResultSet row) throws SQLException {
    var by = row.getObject("proposed_by", UUID.class);
    var presented = row.getObject("presented_at", OffsetDateTime.class);
    var refused = row.getString("refused_by");
    return new Introduction(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getObject("need_id", UUID.class),
        row.getString("post"),
        IntroductionState.valueOf(row.getString("state")),
        row.getString("words"),
        by == null ? null : new AccountId(by),
        row.getString("proposed_by_name"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        presented == null ? null : presented.toInstant(),
        row.getObject("due_on", LocalDate.class),
        row.getString("offer_words"),
        row.getObject("start_on", LocalDate.class),
        refused == null
            ? null
            : new Introduction.Refused(
                IntroductionState.Party.valueOf(refused),
                row.getString("refused_why"),
                row.getString("refused_words")),
        row.getInt("version"));
  }
}
