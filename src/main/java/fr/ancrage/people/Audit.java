package fr.ancrage.people;

import fr.ancrage.shared.TerritoryId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to which, for what purpose; never values. Decision 9. */
@Service
public class Audit {
  private final JdbcClient jdbc;
  private final Clock clock;

  Audit(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Records one act, in the transaction of the act. */
  @Transactional
  public void record(
      TerritoryId territory,
      @Nullable AccountId by,
      String purpose,
      String action,
      String subject,
      UUID subjectId) {
    jdbc.sql(
            """
            insert into people.audit
              (territory_id, account_id, purpose, action, subject, subject_id, happened_at)
            values (:territory, :by, :purpose, :action, :subject, :id, :now)
            """)
        .param("territory", territory.value())
        .param("by", by == null ? null : by.value())
        .param("purpose", purpose)
        .param("action", action)
        .param("subject", subject)
        .param("id", subjectId)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
