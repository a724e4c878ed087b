package fr.ancrage.needs;

import fr.ancrage.people.AccountId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InquiryStore {
  private final JdbcClient jdbc;
  private final Clock clock;

  InquiryStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      UUID id,
      TerritoryId territory,
      OrganisationId organisation,
      @Nullable UUID campaign,
      boolean mailed) {
    jdbc.sql(
            """
            insert into needs.inquiry
              (id, territory_id, organisation_id, campaign_id, asked_at, mailed)
            values (:id, :territory, :organisation, :campaign, :now, :mailed)
            """)
        .param("id", id)
        .param("territory", territory.value())
        .param("organisation", organisation.value())
        .param("campaign", campaign)
        .param("now", now())
        .param("mailed", mailed)
        .update();
  }

  Optional<Inquiry> find(UUID id) {
    return jdbc.sql("select * from needs.inquiry where id = ?")
        .param(id)
        .query(InquiryStore::inquiry)
        .optional();
  }

  List<Inquiry> of(UUID campaign) {
    return jdbc.sql("select * from needs.inquiry where campaign_id = ?")
        .param(campaign)
        .query(InquiryStore::inquiry)
        .list();
  }

  /** Structures with an open need unconfirmed since then, which were not asked since then. */
  List<OrganisationId> due(Instant since) {
    return jdbc.sql(
            """
            select distinct n.organisation_id from needs.need n
            where n.state = 'open' and n.confirmed_at < :since
              and not exists (select 1 from needs.inquiry i
                              where i.organisation_id = n.organisation_id and i.asked_at > :since)
            """)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
        .list();
  }

  /**
   * Those of running campaigns that were mailed before then, so often reminded and not lately, not
   * answered.
   */
  List<Inquiry> silent(Instant askedBefore, int reminders, Instant remindedBefore) {
    return jdbc.sql(
            """
            select i.* from needs.inquiry i join needs.campaign c on c.id = i.campaign_id
            where c.closed_at is null and i.mailed and i.answered_at is null
              and i.reminders = :reminders and i.asked_at <= :before
              and coalesce(i.reminded_at <= :reminded, true)
            order by i.asked_at, i.id
            """)
        .param("reminders", reminders)
        .param("before", askedBefore.atOffset(ZoneOffset.UTC))
        .param("reminded", remindedBefore.atOffset(ZoneOffset.UTC))
        .query(InquiryStore::inquiry)
        .list();
  }

  /** Counts one more reminder; false when somebody answered, or reminded, meanwhile. */
  boolean remind(UUID id, int before) {
    return jdbc.sql(
                """
                update needs.inquiry set reminders = reminders + 1, reminded_at = :now
                where id = :id and reminders = :before and answered_at is null
                """)
            .param("now", now())
            .param("id", id)
            .param("before", before)
            .update()
        == 1;
  }

  void opened(UUID id) {
    jdbc.sql("update needs.inquiry set opened_at = coalesce(opened_at, ?) where id = ?")
        .params(now(), id)
        .update();
  }

  void told(UUID id, Inquiry.Told more, @Nullable AccountId by) {
    jdbc.sql(
            """
            update needs.inquiry
            set confirmed = confirmed + :confirmed, changed = changed + :changed,
                closed = closed + :closed, added = added + :added,
                opened_at = case when :by::uuid is null then coalesce(opened_at, :now)
                                 else opened_at end,
                answered_by = case when answered_at is null then :by::uuid else answered_by end,
                answered_at = coalesce(answered_at, :now)
            where id = :id
            """)
        .param("confirmed", more.confirmed())
        .param("changed", more.changed())
        .param("closed", more.closed())
        .param("added", more.added())
        .param("by", by == null ? null : by.value())
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Inquiry inquiry(ResultSet row, int unused) throws SQLException {
    var by = row.getObject("answered_by", UUID.class);
    return new Inquiry(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getObject("campaign_id", UUID.class),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("mailed"),
        row.getInt("reminders"),
        instant(row, "reminded_at"),
        instant(row, "opened_at"),
        instant(row, "answered_at"),
        by == null ? null : new AccountId(by),
        new Inquiry.Told(
            row.getInt("confirmed"),
            row.getInt("changed"),
            row.getInt("closed"),
            row.getInt("added")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
