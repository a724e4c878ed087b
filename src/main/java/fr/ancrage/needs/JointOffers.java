package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.StaleEdit;
import fr.ancrage.shared.TerritoryId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Joint offers: drafted for two structures, confirmed by each; a change asks both again. */
@Service
public class JointOffers {
  private final JdbcClient jdbc;
  private final Clock clock;

  JointOffers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Drafts one, or finds the one that there is for these two. */
  @Transactional
  public UUID draft(TerritoryId territory, NeedId one, NeedId other, String words, AccountId by) {
    var swapped = one.toString().compareTo(other.toString()) > 0;
    var first = swapped ? other : one;
    var second = swapped ? one : other;
    return of(first, second)
        .map(JointOffer::id)
        .orElseGet(
            () -> {
              var id = Ids.next();
              jdbc.sql(
                      """
                      insert into needs.joint_offer
                        (id, territory_id, first_id, second_id, words, drafted_at, drafted_by)
                      values (:id, :territory, :first, :second, :words, :now, :by)
                      """)
                  .param("id", id)
                  .param("territory", territory.value())
                  .param("first", first.value())
                  .param("second", second.value())
                  .param("words", words)
                  .param("now", now())
                  .param("by", by.value())
                  .update();
              return id;
            });
  }

  private Optional<JointOffer> of(NeedId first, NeedId second) {
    return jdbc.sql(
            """
            select * from needs.joint_offer
            where first_id = ? and second_id = ? and withdrawn_at is null
            """)
        .params(first.value(), second.value())
        .query(JointOffers::offer)
        .optional();
  }

  /** Those that stand or are being agreed on. */
  public List<JointOffer> all() {
    return jdbc.sql(
            """
            select * from needs.joint_offer where withdrawn_at is null
            order by drafted_at desc, id limit 200
            """)
        .query(JointOffers::offer)
        .list();
  }

  /** One of the territory at work. */
  public JointOffer get(UUID id) {
    return jdbc.sql("select * from needs.joint_offer where id = ?")
        .param(id)
        .query(JointOffers::offer)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** Says it anew: both are asked again. */
  @Transactional
  public void say(UUID id, int version, String words) {
    var changed =
        jdbc.sql(
                """
                update needs.joint_offer
                set words = :words, first_agreed_at = null, second_agreed_at = null,
                    version = version + 1
                where id = :id and version = :version
                """)
            .param("words", words)
            .param("id", id)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new StaleEdit(id);
    }
  }

  /** One side confirms the text as it stands at this version. */
  @Transactional
  public void agree(UUID id, int version, boolean first) {
    var changed =
        jdbc.sql(
                """
                update needs.joint_offer
                set first_agreed_at = case when :first then :now::timestamptz else first_agreed_at end,
                    second_agreed_at = case when :first then second_agreed_at else :now::timestamptz end
                where id = :id and version = :version and withdrawn_at is null
                """)
            .param("first", first)
            .param("now", now())
            .param("id", id)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new StaleEdit(id);
    }
  }

  /** It is given up. */
  @Transactional
  public void withdraw(UUID id) {
    jdbc.sql("update needs.joint_offer set withdrawn_at = ? where id = ?")
        .params(now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static JointOffer offer(ResultSet row, int unused) throws SQLException {
    return new JointOffer(
        row.getObject("id", UUID.class),
        new NeedId(row.getObject("first_id", UUID.class)),
        new NeedId(row.getObject("second_id", UUID.class)),
        row.getString("words"),
        row.getObject("first_agreed_at", OffsetDateTime.class) != null,
        row.getObject("second_agreed_at", OffsetDateTime.class) != null,
        row.getObject("withdrawn_at", OffsetDateTime.class) != null,
        row.getInt("version"));
  }
}
