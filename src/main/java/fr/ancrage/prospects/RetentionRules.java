package fr.ancrage.prospects;

import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For how long prospects are kept, as the territory decided, day by day. Never longer than two
 * years after the last sign of the person, which is what the CNIL recommends for recruiting.
 */
@Service
public class RetentionRules {
  /** What holds until a territory decides: six months of silence, two years after a sign. */
  public static final Rule USUAL = new Rule(LocalDate.EPOCH, 6, 24, "");

  /** At most. */
  public static final int MOST_MONTHS = 24;

  private final JdbcClient jdbc;
  private final Clock clock;

  RetentionRules(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A decision.
   *
   * @param from the day from which it holds
   * @param unanswered months after which who never answered is erased
   * @param heard months after the last sign
   */
  public record Rule(LocalDate from, int unanswered, int heard, String by) {
    /** The day on which a prospect is erased when nothing more happens. */
    public LocalDate ends(Prospect one, ZoneId zone) {
      var heardAt = one.heardAt();
      var since =
          heardAt != null ? heardAt : one.informedAt() != null ? one.informedAt() : one.enteredAt();
      return LocalDate.ofInstant(since, zone).plusMonths(heardAt != null ? heard : unanswered);
    }
  }

  /** What holds that day. */
  public Rule on(LocalDate day) {
    return find(day).orElse(USUAL);
  }

  /** All decisions, the latest first. */
  public List<Rule> all() {
    return jdbc.sql("select * from prospects.retention order by from_on desc, id desc limit 50")
        .query((row, _) -> rule(row))
        .list();
  }

  /** Another rule holds from that day on. */
  @Transactional
  public void decide(TerritoryId territory, Rule rule) {
    jdbc.sql(
            """
            insert into prospects.retention
              (id, territory_id, from_on, unanswered_months, heard_months, decided_at,
               decided_by_name)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Ids.next(),
            territory.value(),
            rule.from(),
            rule.unanswered(),
            rule.heard(),
            OffsetDateTime.now(clock),
            rule.by())
        .update();
  }

  private Optional<Rule> find(LocalDate day) {
    return jdbc.sql(
            """
            select * from prospects.retention where from_on <= ?
            order by from_on desc, decided_at desc limit 1
            """)
        .param(day)
        .query((row, _) -> rule(row))
        .optional();
  }

  private static Rule rule(ResultSet row) throws SQLException {
    return new Rule(
        row.getObject("from_on", LocalDate.class),
        row.getInt("unanswered_months"),
        row.getInt("heard_months"),
        row.getString("decided_by_name"));
  }
}
