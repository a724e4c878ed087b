package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every structure asked at once: begun, followed, ended. */
@Service
public class Campaigns {
  private static final String CAMPAIGN =
      """
      select c.*, count(i.id)::int as asked, count(i.answered_at)::int as answered
      from needs.campaign c left join needs.inquiry i on i.campaign_id = c.id
      """;

  private final Inquiries inquiries;
  private final InquiryStore store;
  private final JdbcClient jdbc;
  private final Clock clock;

  Campaigns(Inquiries inquiries, InquiryStore store, JdbcClient jdbc, Clock clock) {
    this.inquiries = inquiries;
    this.store = store;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Asks these structures, each once. */
  @Transactional
  public UUID start(
      Territory territory,
      String name,
      @Nullable String words,
      @Nullable LocalDate until,
      List<OrganisationId> organisations,
      AccountId by) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into needs.campaign
              (id, territory_id, name, words, started_at, started_by, until_on)
            values (:id, :territory, :name, :words, :now, :by, :until)
            """)
        .param("id", id)
        .param("territory", territory.id().value())
        .param("name", name)
        .param("words", words)
        .param("now", now())
        .param("by", by.value())
        .param("until", until)
        .update();
    var campaign = get(id);
    organisations.stream().distinct().forEach(one -> inquiries.ask(territory, one, campaign));
    return id;
  }

  /** All of the territory at work, the latest first. */
  public List<Campaign> all() {
    return jdbc.sql(CAMPAIGN + "group by c.id order by c.started_at desc, c.id desc limit 100")
        .query(Campaigns::campaign)
        .list();
  }

  /** One of them. */
  public Campaign get(UUID id) {
    return jdbc.sql(CAMPAIGN + "where c.id = ? group by c.id")
        .param(id)
        .query(Campaigns::campaign)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  /** The structures it asks. */
  public List<Inquiry> inquiries(UUID campaign) {
    return store.of(campaign);
  }

  /** No answer is waited for, and nobody reminded, any more; or again. */
  @Transactional
  public void close(UUID id, boolean over) {
    jdbc.sql(
            "update needs.campaign set closed_at = case when :over then :now::timestamptz end where"
                + " id = :id")
        .param("over", over)
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Campaign campaign(ResultSet row, int unused) throws SQLException {
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Campaign(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("words"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("until_on", LocalDate.class),
        closed == null ? null : closed.toInstant(),
        row.getInt("asked"),
        row.getInt("answered"));
  }
}
